import { runCommand } from './args.ts';
import { buildSite, summaryOf } from './site-build.ts';

await runCommand({
  name: 'build',
  does: 'Checks the content and builds the whole site into dist/.',
  takes: ['base', 'site', 'out', 'content', 'compress'],
  async run(options) {
    const say = (line: string): void => console.log(line);
    say(summaryOf(await buildSite(options, say)));
  },
});
