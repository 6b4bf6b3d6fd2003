import { describe, expect, it } from 'vitest';
import { contentNames } from '../architecture/content-names.ts';
import { findViolations } from '../architecture/find-violations.ts';
import { readCode, readFile, readFiles } from '../architecture/project-files.ts';
import { fileLengths, functionLengths, ratio } from '../architecture/statistics.ts';

const source = readCode('src', 'scripts');
const tests = readCode('tests');
const names = contentNames(readFile('content/districts.yml'), readFiles('content/reports/**/*.md'));

describe('architecture of src/ and scripts/', () => {
  it('keeps every rule of the design', () => {
    const violations = findViolations(source, names);
    const told = violations.map(({ rule, path, line, message }) => `${path}:${line} ${rule}: ${message}`);
    expect(told).toEqual([]);
  });

  it('knows the names it looks for', () => {
    expect(names.length).toBeGreaterThan(5);
  });

  it('prints its measures', () => {
    const measures = {
      'lines a file': fileLengths(source),
      'lines a function': functionLengths(source),
    };
    console.table(measures);
    console.log(`tests : source = ${ratio(tests, source)}`);
    expect(measures['lines a file'].max).toBeLessThanOrEqual(300);
  });
});
