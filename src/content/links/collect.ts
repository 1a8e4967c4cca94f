import { parseYaml, type Path } from '../yaml.ts';

/** Where an address stands in the content. */
export interface Place {
  /** Path from the project's root, with slashes: content/countries/ar.yaml */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
}

/** An address of the web that the content names, and every place that names it. */
export interface Link {
  /** Without what follows #: that is never sent, so two such addresses are one page. */
  readonly url: string;
  /** The name of its host, in small letters, without a port. */
  readonly host: string;
  readonly places: readonly Place[];
}

/** The address that a text consists of; undefined where the text is anything else than a web address. */
function addressOf(text: string): URL | undefined {
  const url = /^https?:\/\//i.test(text) ? URL.parse(text) : null;
  if (!url) return undefined;
  url.hash = '';
  return url;
}

/** Every text of some data with the way to it, except addresses that are cited and never linked (`link: false`). */
function* textsIn(value: unknown, path: Path): Generator<{ readonly path: Path; readonly text: string }> {
  if (typeof value === 'string') yield { path, text: value };
  if (typeof value !== 'object' || value === null) return;
  // A page seen as a copy on a doubtful host: readers are not sent there, so nobody needs to know whether it is still there.
  const skipped = 'link' in value && value.link === false ? 'url' : undefined;
  const steps = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  for (const [step, item] of steps) if (step !== skipped) yield* textsIn(item, [...path, step]);
}

/**
 * Every web address of some texts, each once, in the order in which the content names them. It asks nothing of a file but that it is YAML:
 * a source, a website, a chat or a form is an address wherever it stands.
 * @param texts by the file's name as reports show it
 * @returns also the files that could not be read, so that nobody takes silence for health
 */
export function collectLinks(texts: ReadonlyMap<string, string>): { readonly links: readonly Link[]; readonly unread: readonly string[] } {
  const links = new Map<string, Link & { readonly places: Place[] }>();
  const unread: string[] = [];
  for (const [file, text] of texts) {
    const { source, problems } = parseYaml(file, text);
    if (!source) {
      // A file without entries has no addresses: that is known, not unread.
      if (problems.some(({ rule }) => rule !== 'empty-file')) unread.push(file);
      continue;
    }
    for (const { path, text: words } of textsIn(source.data, [])) {
      const url = addressOf(words);
      if (!url) continue;
      const link = links.get(url.href) ?? { url: url.href, host: url.hostname, places: [] };
      link.places.push({ file, line: source.valueAt(path).line });
      links.set(url.href, link);
    }
  }
  return { links: [...links.values()], unread };
}
