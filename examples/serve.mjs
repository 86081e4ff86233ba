// Bundles the pages and serves them on http://localhost:8000, or on the port that PORT names, until Ctrl-C.
import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';

const folder = new URL('.', import.meta.url).pathname;
const port = Number(process.env.PORT ?? 8000);

// What babel-plugin-relay does: a tag stands for what the compiler made of it.
const relay = {
  name: 'relay',
  setup: ({ onLoad }) =>
    onLoad({ filter: /relay\.tsx$/ }, async ({ path }) => ({
      loader: 'tsx',
      contents: (await readFile(path, 'utf8')).replace(
        /graphql`\s*(?:query|subscription|mutation|fragment) (\w+)[^`]*`/g,
        "require('./__generated__/$1.graphql').default",
      ),
    })),
};

async function bundle(name) {
  const { outputFiles } = await build({
    entryPoints: [`${folder}${name}.tsx`], bundle: true, write: false, format: 'iife', jsx: 'automatic', logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' }, plugins: [relay],
  });
  return `<!doctype html><meta charset="utf-8"><title>Overdue</title><body><script>${outputFiles[0].text.replaceAll('</script', '<\\/script')}</script>`;
}

const names = ['apollo', 'urql', 'relay'];
const pages = { '/plain': await readFile(`${folder}plain.html`, 'utf8') };
for (const name of names) pages[`/${name}`] = await bundle(name);
pages['/'] = `<!doctype html><meta charset="utf-8"><title>Examples</title><ul>${Object.keys(pages)
  .map((path) => `<li><a href="${path}">${path.slice(1)}</a>`).join('')}</ul>`;

const server = createServer((request, response) => {
  const page = pages[request.url.split('?')[0]];
  response.writeHead(page ? 200 : 404, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(page ?? 'There is no such page.');
});
server.on('error', (error) => {
  console.error(error.code === 'EADDRINUSE' ? `Port ${port} is taken: choose another with PORT=8001 npm start` : error.message);
  process.exit(1);
});
server.listen(port, '127.0.0.1', () => console.log(`Examples  http://localhost:${port}`));
