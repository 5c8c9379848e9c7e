// Typing a number into eleven radios: a digit sets it, and a nought typed quickly after a one makes it ten.
// Kept apart from the part so that time is a parameter and the rule can be tested by itself.
export const tenWindow = 800;

export interface TypedDigit {
  digit: number;
  at: number;
}

export function valueTyped(
  key: string,
  at: number,
  before: TypedDigit | null,
): { value: number; typed: TypedDigit } | null {
  if (!/^[0-9]$/.test(key)) return null;
  const digit = Number(key);
  const followsOne = before?.digit === 1 && at - before.at <= tenWindow;
  return { value: digit === 0 && followsOne ? 10 : digit, typed: { digit, at } };
}
