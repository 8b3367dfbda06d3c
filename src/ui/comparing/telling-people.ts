/**
 * Of what each of several has, what tells it from the others: what all have is left out, unless
 * nothing else remains. Order is kept.
 */
export function tellingOf(each: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const isShared = (name: string) => each.every((names) => names.includes(name));
  return each.map((names) => {
    const telling = names.filter((name) => !isShared(name));
    return telling.length > 0 ? telling : names;
  });
}
