import { readFileSync } from 'node:fs';
import { readArguments } from './arguments.ts';
import { answer } from './commands.ts';

const packageFile = new URL('../../package.json', import.meta.url);
const { version } = JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string };

// Whoever reads the output may stop early, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const request = readArguments(process.argv.slice(2));
if (typeof request === 'string') {
  process.stderr.write(request.replaceAll(/^/gm, 'usage: npm run --silent cli -- ') + '\n');
  process.exitCode = 2;
} else {
  const { output, failures } = await answer(request, version);
  // The process ends by itself once all is written; `exit` would cut a long output short.
  process.stdout.write(output);
  for (const failure of failures) process.stderr.write(`repliek: ${failure}\n`);
  if (failures.length > 0) process.exitCode = 1;
}
