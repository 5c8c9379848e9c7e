/** The words of a minute. Its lines are in content/practices/. */
export const words = {
  title: "Take a minute",
  leave: "Leave",
  notOk: "I’m not OK",
} as const;
