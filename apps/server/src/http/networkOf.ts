import { isIPv6 } from "node:net";

const IPV6_NETWORK_GROUPS = 4;

/** What an address is counted as: itself, or its /64, for who has one IPv6 address has a whole /64 of them. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+(?:\.\d+){3})$/i.exec(address)?.[1];
  if (mapped !== undefined || !isIPv6(address)) return mapped ?? address;
  const [head = "", tail] = address.toLowerCase().replace(/%.*$/, "").split("::");
  const groups = head === "" ? [] : head.split(":");
  const behind = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros = tail === undefined ? [] : Array.from({ length: 8 - groups.length - behind.length }, () => "0");
  const all = [...groups, ...zeros, ...behind].map((group) => group.replace(/^0+(?=.)/, ""));
  return `${all.slice(0, IPV6_NETWORK_GROUPS).join(":")}::/64`;
}
