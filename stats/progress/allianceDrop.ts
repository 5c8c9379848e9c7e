/**
 * The working alliance falls: soft at one standard deviation below what this client usually gives,
 * firm at two, the stricter of the client's own spread and the spread between clients.
 *
 * With fewer than three earlier scores a client has no spread of their own; then the other one counts.
 */
export type AllianceDrop = "none" | "soft" | "firm";

const OWN_SPREAD_FROM = 3;

/** `earlier` and `now` on a scale on which more is a better alliance. */
export function allianceDrop(
  earlier: readonly number[],
  now: number,
  betweenClients: number,
): AllianceDrop {
  if (earlier.length === 0) return "none";
  const usual = earlier.reduce((sum, one) => sum + one, 0) / earlier.length;
  const squares = earlier.reduce((sum, one) => sum + (one - usual) ** 2, 0);
  const own = earlier.length < OWN_SPREAD_FROM ? 0 : Math.sqrt(squares / (earlier.length - 1));
  const spread = Math.max(own, betweenClients);
  const fall = usual - now;
  if (!(spread > 0) || fall < spread) return "none";
  return fall >= 2 * spread ? "firm" : "soft";
}
