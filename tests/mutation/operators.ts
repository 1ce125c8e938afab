/** Small faults a hand could make, found in the syntax tree of a TypeScript file. */
import ts from 'typescript';

/** One planted fault: `source` with the characters from `start` to `end` replaced. */
export interface Mutation {
	readonly file: string;
	readonly operator: string;
	readonly start: number;
	readonly end: number;
	readonly replacement: string;
}

type Found = Omit<Mutation, 'file'>;

const COMPARISONS: Readonly<Record<string, string>> = {
	'<': '<=',
	'<=': '<',
	'>': '>=',
	'>=': '>',
	'===': '!==',
	'!==': '===',
	'&&': '||',
	'||': '&&'
};
const CALLS: Readonly<Record<string, string>> = {
	min: 'max',
	max: 'min',
	find: 'findLast',
	findLast: 'find',
	some: 'every',
	every: 'some'
};
const CODES: Readonly<Record<string, string>> = { F: 'M', M: 'F', first: 'last', lowest: 'highest', highest: 'lowest' };
const SQL: readonly (readonly [RegExp, string, string])[] = [
	[/\bDESC\b/g, 'ASC', 'order'],
	[/\bmax\(/g, 'min(', 'newest'],
	[/\bmin\(/g, 'max(', 'oldest'],
	[/ AND [^\n]*/g, '', 'dropped condition'],
	[/ <= /g, ' < ', 'limit'],
	[/ >= /g, ' > ', 'limit']
];

/** Every fault that can be planted in a file, in the order of the text. */
export function mutationsOf(file: string, source: string): Mutation[] {
	const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
	const found: Found[] = [];
	const add = (node: ts.Node, replacement: string, operator: string) =>
		found.push({ operator, start: node.getStart(tree), end: node.getEnd(), replacement });

	function visit(node: ts.Node): void {
		if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node)) return;
		if (ts.isBinaryExpression(node)) binary(node);
		if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) call(node, node.expression);
		if (ts.isStringLiteral(node) && CODES[node.text] !== undefined && !ts.isPropertyAssignment(node.parent))
			add(node, `'${CODES[node.text]}'`, 'exchanged code');
		if (ts.isNoSubstitutionTemplateLiteral(node) && /\bSELECT\b/.test(node.text)) sql(node);
		ts.forEachChild(node, visit);
	}
	function binary(node: ts.BinaryExpression): void {
		const { operatorToken, right } = node;
		const other = COMPARISONS[operatorToken.getText(tree)];
		if (other !== undefined) add(operatorToken, other, 'comparison');
		if (operatorToken.kind === ts.SyntaxKind.MinusToken) {
			// `a - b` in a comparator: the order is turned round; elsewhere the sign of a difference.
			add(node, `${right.getText(tree)} - ${node.left.getText(tree)}`, 'turned difference');
		}
		if (operatorToken.kind === ts.SyntaxKind.PlusToken && ts.isNumericLiteral(right))
			add(right, String(Number(right.text) + 1), 'off by one');
	}
	function call(node: ts.CallExpression, { expression, name }: ts.PropertyAccessExpression): void {
		if (name.text === 'filter') add(node, expression.getText(tree), 'dropped filter');
		const other = CALLS[name.text];
		if (other !== undefined) add(name, other, 'exchanged call');
		const [argument] = node.arguments;
		if (name.text === 'at' && argument?.getText(tree) === '-1') add(argument, '0', 'first for last');
	}
	function sql(node: ts.NoSubstitutionTemplateLiteral): void {
		const text = node.getText(tree);
		for (const [pattern, replacement, operator] of SQL)
			for (const match of text.matchAll(pattern)) {
				const start = node.getStart(tree) + match.index;
				found.push({ operator: `SQL: ${operator}`, start, end: start + match[0].length, replacement });
			}
	}

	visit(tree);
	return found.sort((a, b) => a.start - b.start).map((one) => ({ file, ...one }));
}

export const mutated = (source: string, { start, end, replacement }: Mutation): string =>
	source.slice(0, start) + replacement + source.slice(end);
