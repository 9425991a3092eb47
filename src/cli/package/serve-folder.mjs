/**
 * Knows how to serve the folder "site" beside it on this computer alone: `node serve.mjs`, or `node serve.mjs 9000` for
 * another port. Needs Node 18 or later and nothing else. End it with Ctrl+C.
 */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const site = fileURLToPath(new URL('./site', import.meta.url));
const types = {
  '.bib': 'text/plain; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/** The file for an address, inside the folder; undefined for none. */
function fileFor(address) {
  let path;
  try {
    path = decodeURIComponent(new URL(address, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
  const file = normalize(join(site, path.endsWith('/') ? `${path}index.html` : path));
  if (!file.startsWith(site + sep) || !existsSync(file)) return undefined;
  return statSync(file).isFile() ? file : undefined;
}

const server = createServer((request, response) => {
  const [path] = request.url.split('?');
  if (/^\/[^/].*[^/]$/.test(path) && fileFor(`${path}/`))
    return response.writeHead(301, { Location: `${path}/` }).end();
  const found = fileFor(request.url);
  const file = found ?? join(site, '404.html');
  response.writeHead(found ? 200 : 404, {
    'Content-Type': types[extname(file)] ?? 'application/octet-stream',
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
  });
  createReadStream(file).pipe(response);
});

let port = Number(process.argv[2] ?? 8080);
server.on('error', (error) => {
  if (error.code !== 'EADDRINUSE') throw error;
  // taken: the next one
  server.listen(++port, '127.0.0.1');
});
server.on('listening', () => console.log(`http://127.0.0.1:${server.address().port}/`));
server.listen(port, '127.0.0.1');
