import { createReadStream, existsSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersOf } from '../deploy/headers.ts';
import { Refusal, type SiteOptions } from './args.ts';

/** A server that is listening. */
export interface Serving {
  /** The address of the site, with the base path and a slash at its end. */
  readonly url: string;
  close(): Promise<void>;
}

/** The headers of a file, as the real servers send them but for what a connection without TLS must not carry. */
function setHeaders(res: ServerResponse, path: string): void {
  for (const [name, value] of Object.entries(headersOf(path.replace(/^\/+/, ''), { secure: false }))) res.setHeader(name, value);
}

function notFound(dir: string, res: ServerResponse): void {
  setHeaders(res, '404.html');
  res.writeHead(404);
  createReadStream(join(dir, '404.html')).pipe(res);
}

/** The address with a slash at its end, where somebody asks for a folder without one: servers lead there. */
function folderAddress(dir: string, url: string): string | undefined {
  const { pathname } = new URL(url, 'http://localhost');
  return !pathname.endsWith('/') && existsSync(join(dir, pathname, 'index.html')) ? `${pathname}/` : undefined;
}

async function listen(server: Server, port: number): Promise<number> {
  return new Promise((ready, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') failed(new Refusal(`Port ${port} is taken by another program. Stop that one, or choose another: --port ${port + 1}`));
      else if (error.code === 'EACCES') failed(new Refusal(`Port ${port} may not be used by you. Choose one above 1023, such as --port 4321`));
      else failed(error);
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      ready(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/**
 * Serves a built site on 127.0.0.1, as a plain web server would: files under the base path, 404.html for everything else.
 * @param options.port 0 takes any free port
 * @throws Refusal where there is no built site or the port is taken
 */
export async function serveSite({ out, base, port }: Pick<SiteOptions, 'out' | 'base' | 'port'>): Promise<Serving> {
  if (!existsSync(join(out, 'index.html')) || !existsSync(join(out, '404.html'))) throw new Refusal(`There is no built site in ${out}. Build it first: npm run build`);
  const files = sirv(out, { etag: true, gzip: true, brotli: true, setHeaders });
  const server = createServer((req, res) => {
    const url = req.url ?? '/';
    if (base !== '/' && (url === '/' || url === base.slice(0, -1))) {
      res.writeHead(302, { location: base }).end();
    } else if (url.startsWith(base)) {
      req.url = url.slice(base.length - 1);
      const folder = folderAddress(out, req.url);
      if (folder) res.writeHead(301, { location: `${base.slice(0, -1)}${folder}` }).end();
      else files(req, res, () => notFound(out, res));
    } else {
      notFound(out, res);
    }
  });
  const listening = await listen(server, port);
  return {
    url: `http://127.0.0.1:${listening}${base}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
