import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Paths of the Chrome-like browsers found on this machine, the preferred one first. */
export function findInstalledBrowsers(): string[] {
  return [...new Set(candidates())].filter((path) => existsSync(path));
}

function candidates(): string[] {
  if (process.platform === 'win32') return windowsPlaces();
  if (process.platform === 'darwin') return macPlaces();
  return pathPlaces();
}

const COMMANDS = [
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];

function pathPlaces(): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
}

const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

function macPlaces(): string[] {
  return MAC_APPS.flatMap((app) =>
    ['/', homedir()].map((root) => join(root, 'Applications', `${app}.app`, 'Contents', 'MacOS', app)),
  );
}

const WINDOWS_PROGRAMS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

function windowsPlaces(): string[] {
  const roots = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData']
    .map((name) => process.env[name])
    .filter((root) => root !== undefined);
  return WINDOWS_PROGRAMS.flatMap((parts) => roots.map((root) => join(root, ...parts)));
}
