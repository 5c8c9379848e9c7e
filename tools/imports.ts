/**
 * What a source file imports: static, dynamic and type imports, re-exports, mocked modules and
 * files named by `new URL(..., import.meta.url)`. Read from the syntax tree, since a search for the
 * word "from" finds comments and misses half the ways.
 */
import { parseSync, Visitor } from "vite";

export function importsOf(path: string, text: string): string[] {
  const { program, module, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} cannot be read: ${errors[0]?.message}`);

  const found = new Set<string>();
  for (const { moduleRequest } of module.staticImports) found.add(moduleRequest.value);
  for (const { entries } of module.staticExports) {
    for (const { moduleRequest } of entries) if (moduleRequest) found.add(moduleRequest.value);
  }
  const add = (node: unknown) => {
    const value = (node as { value?: unknown } | null | undefined)?.value;
    if (typeof value === "string") found.add(value);
  };
  new Visitor({
    ImportExpression: (node) => add(node.source),
    TSImportType: (node) => add(node.source),
    NewExpression(node) {
      const isUrl = node.callee.type === "Identifier" && node.callee.name === "URL";
      const relative = node.arguments[0];
      if (isUrl && node.arguments.length === 2 && startsWithDot(relative)) add(relative);
    },
    CallExpression(node) {
      const { callee } = node;
      const isMock =
        callee.type === "MemberExpression" &&
        callee.object.type === "Identifier" &&
        callee.object.name === "vi";
      if (isMock && startsWithDot(node.arguments[0])) add(node.arguments[0]);
    },
  }).visit(program);
  return [...found];
}

const startsWithDot = (node: unknown): boolean => {
  const value = (node as { value?: unknown } | undefined)?.value;
  return typeof value === "string" && value.startsWith(".");
};
