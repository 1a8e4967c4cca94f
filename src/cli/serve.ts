import { runCommand } from './args.ts';
import { serveSite } from './site-server.ts';

await runCommand({
  name: 'serve',
  does: 'Serves the built site on this machine.',
  takes: ['port', 'base', 'out'],
  async run(options) {
    const { url } = await serveSite(options);
    console.log(`Ready: ${url}`);
  },
});
