import { runCommand } from './args.ts';
import { buildSite, summaryOf } from './site-build.ts';
import { serveSite } from './site-server.ts';

await runCommand({
  name: 'start',
  does: 'Checks the content, builds the whole site, and serves it on this machine.',
  takes: ['port', 'base', 'site', 'out', 'content'],
  async run(options) {
    const say = (line: string): void => console.log(line);
    say(summaryOf(await buildSite({ ...options, compress: 'no' }, say)));
    const { url } = await serveSite(options);
    say(`Ready: ${url}`);
  },
});
