import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** The folder of the repository. */
export const ROOT = join(import.meta.dirname, '..', '..');

/** Reads a JSON file of the repository. */
export function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as T;
}

/** Every message of the editor's code that is put into the user's language: the first arguments of `vscode.l10n.t`. Throws on one that is not a plain string. */
export function codeMessages(): string[] {
  const messages = new Set<string>();
  for (const name of readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((each) => each.endsWith('.ts'))) {
    const file = join('src', name);
    const source = ts.createSourceFile(file, readFileSync(join(ROOT, file), 'utf8'), ts.ScriptTarget.ES2022, true);
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node) && /^(?:vscode\.l10n\.)?t$/.test(node.expression.getText())) {
        const [message] = node.arguments;
        if (message === undefined || !ts.isStringLiteralLike(message)) throw new Error(`${file}: ${node.getText()} has no plain message.`);
        messages.add(message.text);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return [...messages].sort();
}
