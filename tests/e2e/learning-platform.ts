/** Knows a learning platform as a package meets it: a page with an independent SCORM 1.2 runtime around a frame, which shows files and no folders. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { unzipSync } from 'fflate';

const runtime = readFileSync('node_modules/scorm-again/dist/scorm12.min.js');
/** Where platforms of this kind put a package: deep inside their own addresses. */
const folder = '/pluginfile.php/42/mod_scorm/content/1/';
const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
};

/** What was committed is loaded again when the page is opened again, as from a database; `?` before the frame is the attempt. */
const page = `<!doctype html><html lang="en"><head><title>Learning platform</title><link rel="icon" href="data:,"></head><body>
<script src="/scorm12.js"></script>
<script>
  const kept = sessionStorage.getItem('cmi');
  window.API = new Scorm12API({ autocommit: false, logLevel: 4 });
  if (kept) API.loadFromJSON(JSON.parse(kept));
  API.on('LMSCommit', () => sessionStorage.setItem('cmi', JSON.stringify(API.renderCMIToJSONObject().cmi)));
</script>
<iframe id="sco" title="Package" src="${folder}index.html" style="width:100%;height:90vh;border:0"></iframe>
</body></html>`;

export interface LearningPlatform {
  readonly address: string;
  /** Address of the unpacked package. */
  readonly content: string;
  /** What was asked for and is not in the package. */
  readonly missing: string[];
  readonly files: Readonly<Record<string, Uint8Array>>;
  readonly close: () => void;
}

export function learningPlatform(zip: Uint8Array): Promise<LearningPlatform> {
  const files = unzipSync(zip);
  const missing: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url!, 'http://localhost').pathname);
    const send = (type: string, body: string | Uint8Array) => {
      response.writeHead(200, { 'Content-Type': type });
      response.end(body);
    };
    if (path === '/') return send(types.html, page);
    if (path === '/scorm12.js') return send(types.js, runtime);
    const file = path.startsWith(folder) ? files[path.slice(folder.length)] : undefined;
    if (file) return send(types[path.split('.').at(-1)!] ?? 'application/octet-stream', file);
    if (path !== '/favicon.ico') missing.push(path);
    response.writeHead(404);
    response.end();
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      resolve({ address, content: address + folder, missing, files, close: () => server.close() });
    });
  });
}
