/** Knows how the built pages are served: a static server on this machine alone, with the headers a host should send. */
import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor } from './headers.mjs';

/**
 * Serves a folder on the loopback address. If the port is taken, the next free one is used.
 * @param {string} folder
 * @param {number} port 0 for any
 * @returns {Promise<string>} the address
 */
export function serve(folder, port) {
  const files = sirv(folder, {
    gzip: true,
    brotli: true,
    etag: true,
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
    },
    onNoMatch: (request, response) => {
      response.statusCode = 404;
      for (const [name, value] of Object.entries(headersFor('/404.html'))) response.setHeader(name, value);
      const page = join(folder, '404.html');
      if (!request.headers.accept?.includes('text/html') || !existsSync(page))
        return response.end('Not found');
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      createReadStream(page).pipe(response);
    },
  });
  return new Promise((resolve, reject) => {
    const server = createServer(files);
    server.once('error', (error) => {
      if (error.code === 'EADDRINUSE' && port !== 0) resolve(serve(folder, port + 1));
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => resolve(`http://127.0.0.1:${server.address().port}/`));
  });
}
