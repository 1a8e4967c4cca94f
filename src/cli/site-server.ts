import { createReadStream, existsSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { Refusal, type SiteOptions } from './args.ts';

/** A server that is listening. */
export interface Serving {
  /** The address of the site, with the base path and a slash at its end. */
  readonly url: string;
  close(): Promise<void>;
}

function notFound(dir: string, res: ServerResponse): void {
  res.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
  createReadStream(join(dir, '404.html')).pipe(res);
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
  const files = sirv(out, { etag: true });
  const server = createServer((req, res) => {
    const url = req.url ?? '/';
    if (base !== '/' && (url === '/' || url === base.slice(0, -1))) {
      res.writeHead(302, { location: base }).end();
    } else if (url.startsWith(base)) {
      req.url = url.slice(base.length - 1);
      files(req, res, () => notFound(out, res));
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
