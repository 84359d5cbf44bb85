import { Document, isCollection, isMap, isPair, isSeq, Scalar, visit } from 'yaml';

const WHOLE_LINES = { lineWidth: 0, flowCollectionPadding: true } as const;

/** YAML as the editors of this project write it: what is short and holds little in braces on one line, the rest in lines. */
export function printValue(value: unknown): string {
  return styled(value).toString(WHOLE_LINES).trimEnd();
}

/** The data of a whole file. */
export function printFile(data: unknown): string {
  return `${inLines(data)}\n`;
}

/** `key: value` for a map that is written in lines. */
export function printPair(key: string, value: unknown): string {
  return inLines({ [key]: value });
}

/** `- value` for a list that is written in lines. */
export function printItem(value: unknown): string {
  return inLines([value]);
}

/** A value in one line, for a list or map in brackets. */
export function printInline(value: unknown, type?: Scalar.Type): string {
  const document = new Document([value]);
  visit(document, {
    Collection: (_, node) => {
      node.flow = true;
    },
    Scalar: (_, node) => {
      if (type !== undefined) node.type = type;
    },
  });
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd();
  return text.slice(1, -1);
}

/** One value behind `key: ` in lines, quoted like the one that it replaces. */
export function printScalar(value: unknown, type?: Scalar.Type): string {
  const scalar = new Scalar(value);
  if (type !== undefined) scalar.type = type;
  return new Document({ k: scalar }).toString(WHOLE_LINES).trimEnd().slice('k: '.length);
}

function inLines(value: unknown): string {
  const document = styled(value);
  if (isCollection(document.contents)) document.contents.flow = false;
  return document.toString(WHOLE_LINES).trimEnd();
}

function styled(value: unknown): Document {
  const document = new Document(value);
  visit(document, {
    Collection: (_, node) => {
      const parts = node.items.map((item) => (isPair(item) ? item.value : item));
      const nested = parts.some((part) => isMap(part) || (isSeq(part) && part.items.some(isCollection)));
      node.flow = !nested && JSON.stringify(node).length < 80;
    },
  });
  return document;
}
