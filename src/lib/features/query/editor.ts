/**
 * The SQL editor. It stands in a shadow tree: there CodeMirror adopts its style sheets, which the content security policy
 * of the pages allows, instead of adding a style element, which it does not. Colours come in as the site's own properties.
 */
import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { PostgreSQL, sql, SQLDialect, type SQLNamespace } from '@codemirror/lang-sql';
import { bracketMatching, syntaxHighlighting } from '@codemirror/language';
import { EditorState, Prec } from '@codemirror/state';
import { EditorView, highlightActiveLine, highlightSpecialChars, keymap, lineNumbers } from '@codemirror/view';
import { classHighlighter } from '@lezer/highlight';

export interface SchemaTable {
	readonly table: string;
	readonly about: string;
	readonly columns: readonly { readonly column: string; readonly type: string; readonly about: string }[];
}

interface Options {
	readonly text: string;
	readonly schema: readonly SchemaTable[];
	/** Its name, for those who do not see it. */
	readonly label: string;
	/** What the list of completions is called. */
	readonly completions: string;
	readonly onchange: (text: string) => void;
	readonly onrun: () => void;
}

export interface SqlEditor {
	/** Another text, with the cursor at its end; the same one changes nothing. */
	setText(text: string): void;
	/** Put the cursor at a line and column, both from 1, and go there. */
	goTo(line: number, column: number): void;
	destroy(): void;
}

/** Words that mean something to DuckDB wherever they stand; others, such as `year`, are names as well. */
const WORDS =
	'select from where group by having qualify order limit offset join left right full inner outer cross on using as ' +
	'and or not in is null like ilike between case when then else end distinct all union intersect except with ' +
	'recursive over partition filter asc desc nulls first last values exists cast try_cast summarize describe show ' +
	'pivot unpivot exclude lateral semi anti asof create table insert into delete update set true false';
const TYPES = 'varchar integer bigint double decimal boolean date timestamp interval';
const FUNCTIONS =
	'count sum avg median min max round abs corr arg_max arg_min row_number rank lag lead first_value string_agg list ' +
	'coalesce nullif quantile_cont regr_slope stddev lower upper contains strftime unnest';
/** Words of SQL that tables or columns are called by. */
const QUOTED = new Set(['table']);
const DuckDB = SQLDialect.define({
	...PostgreSQL.spec,
	keywords: WORDS,
	types: TYPES,
	builtin: FUNCTIONS,
	caseInsensitiveIdentifiers: true
});

const namespaceOf = (schema: readonly SchemaTable[]): SQLNamespace =>
	Object.fromEntries(
		schema.map(({ table, about, columns }) => [
			table,
			{
				self: { label: table, type: 'class', info: about },
				children: columns.map(({ column, type, about: info }) => ({
					label: column,
					type: 'property',
					detail: type,
					info,
					...(QUOTED.has(column) && { apply: `"${column}"` })
				}))
			}
		])
	);

const theme = EditorView.theme({
	'&': {
		height: '100%',
		border: '1px solid var(--line-strong)',
		borderRadius: 'var(--radius)',
		backgroundColor: 'var(--paper)',
		color: 'var(--ink)',
		fontSize: 'var(--t-s)'
	},
	'&.cm-focused': { outline: '2px solid var(--focus)', outlineOffset: '-2px' },
	'.cm-scroller': {
		overflow: 'auto',
		fontFamily: "ui-monospace, 'Cascadia Mono', 'DejaVu Sans Mono', monospace",
		lineHeight: '1.5'
	},
	'.cm-content': { caretColor: 'var(--ink)' },
	// A comment in Arabic keeps its full stop at its own end; code stays at the left.
	'.cm-line': { unicodeBidi: 'plaintext', textAlign: 'left' },
	'.cm-gutters': { border: '0', backgroundColor: 'var(--paper-2)', color: 'var(--ink-3)' },
	'.cm-activeLine': { backgroundColor: 'transparent' },
	'&.cm-focused .cm-activeLine': { backgroundColor: 'var(--paper-2)' },
	'&.cm-focused .cm-matchingBracket': { backgroundColor: 'transparent', outline: '1px solid var(--line-strong)' },
	'.tok-keyword': { color: 'var(--accent)', fontWeight: '600' },
	'.tok-string, .tok-string2': { color: 'var(--series-ink-3)' },
	'.tok-number, .tok-bool': { color: 'var(--series-ink-2)' },
	'.tok-typeName, .tok-variableName2': { color: 'var(--series-ink-4)' },
	'.tok-comment': { color: 'var(--ink-3)', fontStyle: 'italic' },
	'.cm-tooltip': { border: '1px solid var(--line-strong)', backgroundColor: 'var(--paper)', color: 'var(--ink)' },
	'.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'inherit', maxWidth: 'min(30rem, 90vw)' },
	'.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '4px 8px' },
	'.cm-tooltip-autocomplete ul li[aria-selected]': {
		backgroundColor: 'var(--accent)',
		color: 'var(--accent-ink)'
	},
	'.cm-completionIcon': { display: 'none' },
	'.cm-completionDetail': { marginInlineStart: '1em', fontStyle: 'normal', opacity: '0.8' },
	'.cm-tooltip.cm-completionInfo': { padding: '8px 12px', maxWidth: '20rem', fontSize: 'var(--t-xs)' }
});

/**
 * After Escape, Tab leaves the editor, however long that takes; what is typed makes it indent again. A list of completions
 * that is open is closed by the same key.
 */
function letTabLeave(view: EditorView): boolean {
	view.setTabFocusMode(true);
	return false;
}

/** @param host an element without children of its own to be seen */
export function mountEditor(host: HTMLElement, options: Options): SqlEditor {
	const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
	const run = () => {
		options.onrun();
		return true;
	};
	const view = new EditorView({
		root,
		parent: root,
		state: EditorState.create({
			doc: options.text,
			extensions: [
				// Before the keys of completion, which keep an Escape to themselves while a list is open or on its way.
				Prec.highest(
					keymap.of([
						{ key: 'Mod-Enter', run },
						{ key: 'Escape', run: letTabLeave }
					])
				),
				lineNumbers(),
				history(),
				highlightActiveLine(),
				highlightSpecialChars(),
				bracketMatching(),
				closeBrackets(),
				autocompletion({ icons: false }),
				syntaxHighlighting(classHighlighter),
				sql({ dialect: DuckDB, schema: namespaceOf(options.schema), upperCaseKeywords: true }),
				keymap.of([...closeBracketsKeymap, ...completionKeymap, ...defaultKeymap, ...historyKeymap, indentWithTab]),
				theme,
				EditorView.lineWrapping,
				EditorView.perLineTextDirection.of(true),
				EditorState.phrases.of({ Completions: options.completions }),
				EditorView.contentAttributes.of({ 'aria-label': options.label, 'data-sql': '' }),
				EditorView.updateListener.of(({ docChanged, state, view }) => {
					if (!docChanged) return;
					view.setTabFocusMode(false);
					options.onchange(state.doc.toString());
				})
			]
		})
	});
	return {
		setText(text) {
			if (text === view.state.doc.toString()) return;
			view.dispatch({
				changes: { from: 0, to: view.state.doc.length, insert: text },
				selection: { anchor: text.length }
			});
		},
		goTo(line, column) {
			const { from, to } = view.state.doc.line(Math.min(Math.max(line, 1), view.state.doc.lines));
			view.dispatch({ selection: { anchor: Math.min(to, from + column - 1) }, scrollIntoView: true });
			view.focus();
		},
		destroy: () => view.destroy()
	};
}
