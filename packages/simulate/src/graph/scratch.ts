const kept = new Map<string, Float64Array>();

/** Room for so many numbers that is used again by whoever asks under the same name; what stood there is lost. */
export function scratch(name: string, numbers: number): Float64Array {
  const known = kept.get(name);
  if (known && known.length >= numbers) return known;
  const room = new Float64Array(numbers);
  kept.set(name, room);
  return room;
}
