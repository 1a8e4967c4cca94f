/** What a server has to be told about one installation. */
export interface ServerOptions {
  /** The path under which the site stands, with a slash at both ends. */
  readonly base: string;
  /** The folder that holds the site; where there is a base path, the folder in which the site's folder of that name stands. */
  readonly root: string;
  readonly port: number;
  /** Whether it may send files that are compressed with Brotli beforehand. */
  readonly brotli: boolean;
}

/** The site at the root of a host, in a folder that changes as a whole: see .deploy/README.md. */
export const DEFAULT_SERVER: ServerOptions = { base: '/', root: '/srv/margarita/current', port: 8080, brotli: false };
