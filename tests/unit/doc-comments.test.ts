import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.endsWith('.d.ts'));

const isExported = (statement: ts.Statement): boolean =>
  ts.canHaveModifiers(statement) &&
  (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

/** "src/core/a.ts:12 export function read": each exported statement without a doc comment. */
function undocumented(file: string): string[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true
  );
  return source.statements
    .filter((statement) => isExported(statement))
    .filter((statement) => ts.getJSDocCommentsAndTags(statement).length === 0)
    .map((statement) => {
      const start = statement.getStart();
      const { line } = source.getLineAndCharacterOfPosition(start);
      return `${file}:${line + 1} ${source.text.slice(start, source.text.indexOf('\n', start))}`;
    });
}

test('whatever a file exports says in a doc comment what it is', () => {
  expect(files.length).toBeGreaterThan(500);
  expect(files.flatMap(undocumented)).toEqual([]);
});
