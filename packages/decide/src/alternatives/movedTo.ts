import type { Placement, Setting } from "@shoreline/economics";

/** A placement as another setting sees its sites. */
export function movedTo(ground: Setting, { site, vendor, shares, ...rest }: Placement): Placement {
  const offer = vendor && ground.brief.candidates.vendors.find(({ id }) => id === vendor.id);
  const moved = shares?.map((share) => ({ ...share, placement: movedTo(ground, share.placement) }));
  return {
    ...rest,
    site: ground.conditionsOf(site.site.id),
    ...(offer ? { vendor: offer } : {}),
    ...(moved ? { shares: moved } : {}),
  };
}
