// What a browser must not do with words about clients: check spelling on a server, remember, rewrite or translate them.
// Spread onto every input and textarea that may hold such words. React knows neither writingsuggestions nor the
// "off" of autocorrect as typed properties, so they are written as the DOM attributes they are.
export const sensitiveAttributes: Readonly<Record<string, string>> = {
  autoComplete: "off",
  autoCorrect: "off",
  autoCapitalize: "sentences",
  spellCheck: "false",
  translate: "no",
  writingsuggestions: "false",
  "data-1p-ignore": "",
  "data-lpignore": "true",
};
