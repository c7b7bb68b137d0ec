// Mistakes with whole files: gone, renamed, saved by another program, two versions at once; and a language in the other's file.
import { paths, textOf, type Change, type Mistake } from './mistake.ts';

const isOwn = (path: string): boolean => !/(README\.md|LICENSE|\.lock\.yaml)$/.test(path);

/** Every third page, and every file of data. Of a page, the one in the other language says that it is missing. */
export const removedFiles: readonly Mistake[] = paths
  .filter((path, index) => isOwn(path) && (path.endsWith('.yaml') || index % 3 === 0))
  .map((path) => ({
    does: `${path} is gone`,
    change: { [path]: undefined },
    told: path.endsWith('.yaml')
      ? { file: path, line: 1, rule: 'files/missing' }
      : { file: otherLanguage(path), line: 1, rule: 'parity/missing-translation' },
  }));

export const renamedFiles: readonly Mistake[] = paths
  .filter((path, index) => isOwn(path) && index % 4 === 0)
  .flatMap((path) => {
    const to = path.replace(/(\.\w\w)?\.(yaml|mdx)$/, 'x$1.$2');
    return [
      {
        does: `${path} → ${to}`,
        // What the site knows by name has rights and duties that its new name has not.
        also: /search|acute|when-it-gets-hard|for-professionals/.test(path) ? 1 : 0,
        change: { [path]: undefined, [to]: textOf(path) },
        told: path.endsWith('.yaml')
          ? { file: path, line: 1, rule: 'files/missing' }
          : { file: otherLanguage(path), line: 1, rule: 'parity/missing-translation' },
      },
    ];
  });

function otherLanguage(path: string): string {
  return path.startsWith('docs/da/')
    ? path.replace('docs/da/', 'docs/nb/')
    : path.replace('docs/nb/', 'docs/da/');
}

const saved: readonly string[] = [
  'sources.da.yaml',
  'docs/da/start/frames.mdx',
  'places/helplines.nb.yaml',
  'i18n/nb.yaml',
  'printables/declaration.da.yaml',
];

const latin1 = (text: string): Uint8Array =>
  Uint8Array.from(text, (sign) => Math.min(sign.charCodeAt(0), 255));
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));

const savings: Readonly<Record<string, (text: string) => string | Uint8Array>> = {
  'in Latin-1': latin1,
  'in UTF-16': utf16,
  'with a byte order mark': (text) => `\uFEFF${text}`,
  'with line ends of an old Macintosh': (text) => text.replaceAll('\n', '\r'),
  'with letters lost': (text) => text.replaceAll(/[æøå]/g, '\uFFFD'),
  'twice encoded': (text) => text.replaceAll('ø', 'Ã¸'),
  'with accents apart': (text) => text.replaceAll('å', 'a\u030A'),
  'with a control character': (text) => text.replace('e ', 'e\u0008 '),
  'with a mark of direction': (text) => text.replace('e ', 'e\u202E '),
  'with a sign of no width': (text) => text.replace('e ', 'e\uFEFF '),
};

export const savedOtherwise: readonly Mistake[] = saved.flatMap((path) =>
  Object.entries(savings).map(([how, save]) => ({
    does: `${path} ${how}`,
    change: { [path]: save(textOf(path)) },
    told: { file: path, line: undefined },
  })),
);

export const conflicts: readonly Mistake[] = saved.flatMap((path) => {
  const lines = textOf(path).split('\n');
  const at = lines.length - 3;
  const mine = lines[at] ?? '';
  const marked = ['<<<<<<< HEAD', mine, '=======', mine, '>>>>>>> words'];
  const with_ = (replacement: readonly string[], what: string): Mistake => ({
    does: `${path} with ${what}`,
    change: { [path]: [...lines.slice(0, at), ...replacement, ...lines.slice(at + 1)].join('\n') },
    told: { file: path, line: at + 1 + (replacement[0] === mine ? 1 : 0), rule: 'files/conflict' },
  });
  return [
    with_(marked, 'a conflict'),
    with_([mine, '======='], 'half a mark'),
    with_([mine, '>>>>>>> words'], 'an end'),
  ];
});

/** A page keeps its own front matter. */
const bodyOf = (own: string, other: string): string =>
  own.startsWith('---')
    ? `---${own.split('\n---\n')[0]?.slice(3) ?? ''}\n---\n${other.split('\n---\n')[1] ?? ''}`
    : other;

/** The words of one language in the file of the other. */
export const swappedLanguages: readonly Mistake[] = paths
  .filter((path) =>
    /^(?!facts\/(numbers|comparison)|search\/).*\.da\.yaml$|^docs\/da\/(take-part|help|start)\//.test(path),
  )
  .map((path): Mistake => {
    const other = path.startsWith('docs/') ? otherLanguage(path) : path.replace('.da.yaml', '.nb.yaml');
    const change: Change = { [path]: bodyOf(textOf(path), textOf(other)) };
    return { does: `${path} in Norwegian`, change, told: { file: path, line: undefined } };
  });
