/**
 * A table from a file, RFC 4180 with what spreadsheets really write: a byte order mark, CRLF, quoted
 * cells with commas and line breaks in them, semicolons or tabs between cells. Every row keeps the
 * line on which it begins, so that a refusal can name it.
 */
export interface CsvRow {
  line: number;
  cells: string[];
}

export interface Csv {
  header: string[];
  rows: CsvRow[];
}

/** A sentence that names the line, when the text is no table. */
export function readCsv(text: string): Csv | string {
  const rows = splitRows(text.replace(/^\uFEFF/, ""));
  if (typeof rows === "string") return rows;
  const [head, ...body] = rows;
  if (head === undefined) return "The file is empty.";
  const header = head.cells.map((cell) => cell.trim());
  const unnamed = header.indexOf("");
  if (unnamed !== -1) return `Line ${head.line}: column ${unnamed + 1} has no name.`;
  const twice = header.find((name, at) => header.indexOf(name) !== at);
  if (twice !== undefined) return `Line ${head.line}: two columns are called "${twice}".`;
  const ragged = body.find(({ cells }) => cells.length !== header.length);
  if (ragged !== undefined)
    return `Line ${ragged.line}: ${ragged.cells.length} cells, where the first line names ${header.length} columns.`;
  return { header, rows: body };
}

function splitRows(text: string): CsvRow[] | string {
  const separator = separatorOf(text);
  const rows: CsvRow[] = [];
  let line = 1;
  let at = 0;
  while (at < text.length) {
    const row: CsvRow = { line, cells: [] };
    for (;;) {
      const cell = readCell(text, at, separator);
      if (cell === null) return `Line ${line}: a quotation mark is opened and never closed.`;
      if (cell.stray) return `Line ${line}: something stands after a closing quotation mark.`;
      row.cells.push(cell.value);
      line += cell.breaks;
      at = cell.next;
      if (text[at] !== separator) break;
      at += 1;
    }
    if (text[at] === "\r") at += 1;
    if (text[at] === "\n") at += 1;
    line += 1;
    const isBlank = row.cells.length === 1 && row.cells[0]!.trim() === "";
    if (!isBlank) rows.push(row);
  }
  return rows;
}

/** Whichever stands most often in the first line. */
function separatorOf(text: string): string {
  const first = /^[^\r\n]*/.exec(text)?.[0] ?? "";
  const count = (separator: string) => first.split(separator).length;
  return [",", ";", "\t"].reduce((best, one) => (count(one) > count(best) ? one : best));
}

interface Cell {
  value: string;
  next: number;
  breaks: number;
  stray: boolean;
}

/** The cell that begins at `from`; `next` is at its separator, line end, or the end of the text. */
function readCell(text: string, from: number, separator: string): Cell | null {
  if (text[from] !== '"') {
    let next = from;
    while (next < text.length && !isEnd(text[next]!, separator)) next += 1;
    return { value: text.slice(from, next), next, breaks: 0, stray: false };
  }
  let value = "";
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return null;
    value += text.slice(at, quote);
    at = quote + 1;
    if (text[at] !== '"') break;
    value += '"';
    at += 1;
  }
  const stray = at < text.length && !isEnd(text[at]!, separator);
  return { value, next: at, breaks: value.split("\n").length - 1, stray };
}

const isEnd = (sign: string, separator: string): boolean =>
  sign === separator || sign === "\n" || sign === "\r";
