import { useEffect, useState } from "react";

/** What counts as read: the part of the window below the head and above its middle. */
const READING = "-80px 0px -55% 0px";

/** Id of the section that is being read; empty above the first. */
export function useSectionInView(sections: readonly { readonly id: string }[]): string {
  const [inView, setInView] = useState("");
  const ids = sections.map(({ id }) => id).join(" ");
  useEffect(() => {
    const watcher = new IntersectionObserver(
      (entries) => {
        const entered = entries.find(({ isIntersecting }) => isIntersecting);
        if (entered) setInView(entered.target.id);
      },
      { rootMargin: READING },
    );
    for (const id of ids.split(" ")) {
      const section = document.getElementById(id);
      if (section) watcher.observe(section);
    }
    return () => watcher.disconnect();
  }, [ids]);
  return inView;
}
