import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A port that nobody listens to. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

/** True when something answers at the address within ten seconds. */
async function answers(url: string): Promise<boolean> {
  for (let tries = 0; tries < 100; tries++) {
    if (await fetch(url).then(() => true, () => false)) return true;
    await new Promise((later) => setTimeout(later, 100));
  }
  return false;
}

/**
 * Serves a built site with the nginx of this machine and the settings of .deploy/nginx.conf while some work is done.
 * @param out the folder of the site
 * @returns what the work returned; undefined where there is no nginx
 * @throws when nginx does not start
 */
export async function withNginx<T>(out: string, work: (url: string) => Promise<T>): Promise<T | undefined> {
  if (spawnSync('nginx', ['-v']).status !== 0) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'margarita-nginx-'));
  const port = await freePort();
  const site = readFileSync('.deploy/nginx.conf', 'utf8')
    .replace('listen 8080;', `listen 127.0.0.1:${port};`)
    .replace('root /srv/margarita/current;', `root "${resolve(out)}";`);
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path "${folder}/${name}";`).join(' ');
  // Files that only this user may read are read by a worker of the same user.
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  writeFileSync(join(folder, 'nginx.conf'), `${user} pid "${folder}/pid"; error_log stderr; worker_processes 1; events { worker_connections 1024; }\nhttp { access_log off; ${places}\n${site}\n}\n`);
  const nginx = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf'), '-g', 'daemon off;'], { stdio: 'inherit' });
  try {
    const url = `http://127.0.0.1:${port}/`;
    if (!(await answers(url))) throw new Error('nginx did not start: see its messages above.');
    return await work(url);
  } finally {
    const ended = new Promise((done) => nginx.once('close', done));
    if (nginx.kill('SIGTERM')) await ended;
    rmSync(folder, { recursive: true, force: true });
  }
}
