/** Knows how the built pages are served: a static server on this machine alone, with the headers a host should send. */
import { createServer } from 'node:http';
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
    onNoMatch: (_request, response) => {
      response.statusCode = 404;
      response.end('Not found');
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
