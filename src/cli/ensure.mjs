/** Knows how a fresh clone gets what it needs: packages, a browser. Plain JavaScript, since it runs before anything is installed. */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Runs a program of this project to its end; leaves the process with its exit code if it fails. */
export function runOrExit(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    ...options,
  });
  if (error) console.error(`interpose: ${command} could not be started: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

/** Installs the packages of the lock file, unless they are there and newer than it. */
export function ensurePackages() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`interpose: Node 20.19 or later is needed; this is ${process.versions.node}.`);
    process.exit(1);
  }
  const installed = `${root}node_modules/.package-lock.json`;
  const lock = `${root}package-lock.json`;
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log('Installing packages …');
  runOrExit('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
}

const candidates = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
};

/** Path of a Chromium or Chrome: the one named by CHROME_PATH, an installed one, or Playwright's own; undefined if none. */
export function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named && existsSync(named)) return named;
  const found = (candidates[process.platform] ?? []).find((path) => existsSync(path));
  if (found) return found;
  try {
    const own = createRequire(import.meta.url)('@playwright/test').chromium.executablePath();
    return existsSync(own) ? own : undefined;
  } catch {
    return undefined;
  }
}

/** Finds a browser or fetches Playwright's. Ends the process with a sentence if there is none to be had. */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  console.log('No Chrome or Chromium found; fetching the one that Playwright brings …');
  spawnSync('npx', ['playwright', 'install', 'chromium'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const fetched = findBrowser();
  if (fetched) return fetched;
  console.error(
    'interpose: the browser tests need Chrome or Chromium. Install one (on Debian: apt-get install chromium), or set CHROME_PATH to it.',
  );
  return process.exit(1);
}
