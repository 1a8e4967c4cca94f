import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { caddyConfiguration } from '../deploy/caddy.ts';
import { cloudFrontPolicies } from '../deploy/cloudfront.ts';
import { headersFile } from '../deploy/headers-file.ts';
import { nginxConfiguration } from '../deploy/nginx.ts';
import { DEFAULT_SERVER, type ServerOptions } from '../deploy/server-options.ts';
import { basePath, portNumber, Refusal } from './args.ts';
import { runAsCommand } from './command.ts';

/** Each server with how it is told, and the file in .deploy that holds that for a site at the root of a host. */
const SERVERS: Readonly<Record<string, { readonly file?: string; readonly write: (options: ServerOptions) => string }>> = {
  nginx: { file: 'nginx.conf', write: nginxConfiguration },
  caddy: { file: 'Caddyfile', write: caddyConfiguration },
  cloudfront: { file: 'cloudfront.json', write: ({ base }) => cloudFrontPolicies(base) },
  netlify: { write: ({ base }) => headersFile(base) },
};

await runAsCommand({
  usage: `Says which response headers every file of the site gets, in the words of a server. All of it is made from src/deploy/headers.ts.

  npm run -s headers -- nginx          nginx; --brotli where it has that module
  npm run -s headers -- caddy          Caddy
  npm run -s headers -- cloudfront     response headers policies of CloudFront
  npm run -s headers -- netlify        Netlify and Cloudflare Pages: the file _headers, which every build writes
  npm run headers -- --write           writes the first three anew into .deploy

    --base /directory    the path under which the site is served (or the variable BASE)
    --root DIR           the folder of the site on the server, instead of ${DEFAULT_SERVER.root}
    --port 8080          the port on which the server listens`,
  options: { base: { type: 'string' }, root: { type: 'string' }, port: { type: 'string' }, brotli: { type: 'boolean' }, write: { type: 'boolean' } },
  async run(given) {
    if (given.flag('write')) {
      await mkdir('.deploy', { recursive: true });
      for (const { file, write } of Object.values(SERVERS)) if (file) await writeFile(join('.deploy', file), write(DEFAULT_SERVER));
      return;
    }
    const [name = ''] = given.words;
    const server = Object.hasOwn(SERVERS, name) ? SERVERS[name] : undefined;
    if (!server) throw new Refusal(`Which server? One of ${Object.keys(SERVERS).join(', ')}`);
    const root = given.text('root') ?? DEFAULT_SERVER.root;
    if (!/^\/[\w./-]*$/.test(root)) throw new Refusal(`--root "${root}" is not the whole path of a folder, such as ${DEFAULT_SERVER.root}`);
    const port = given.text('port');
    const options = { base: basePath(given.text('base') ?? process.env.BASE ?? '/'), root, port: port ? portNumber(port) : DEFAULT_SERVER.port, brotli: given.flag('brotli') };
    process.stdout.write(server.write(options));
  },
});
