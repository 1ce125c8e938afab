import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import typescript from 'typescript-eslint';
import { default as config } from './svelte.config.js';

// ESLint keeps its settings as text, which functions cannot be.
const svelteConfig = { ...config, compilerOptions: {}, kit: { ...config.kit, typescript: {} } };

export default [
	{
		ignores: [
			'build/',
			'.svelte-kit/',
			'.cache/',
			// What is not Svelte's is read by oxlint (.oxlintrc.json), by the same rules in a twentieth of the time.
			'**/*.{ts,js,mjs}',
			'!**/*.svelte.ts'
		]
	},
	...typescript.configs.recommended,
	...svelte.configs.recommended,
	{
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			eqeqeq: 'error',
			'no-alert': 'error',
			'no-constant-condition': 'error',
			'no-debugger': 'error',
			'no-else-return': 'error',
			'no-empty': 'error',
			'no-eval': 'error',
			'no-implicit-coercion': ['error', { allow: ['!!'] }],
			'no-param-reassign': 'error',
			'no-return-assign': 'error',
			'no-self-compare': 'error',
			'no-template-curly-in-string': 'error',
			'no-unreachable': 'error',
			'no-useless-escape': 'error',
			'object-shorthand': 'error',
			'prefer-template': 'error',
			'@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: typescript.parser, extraFileExtensions: ['.svelte'], svelteConfig } },
		rules: {
			// `let { a, b = $bindable() } = $props()` is how Svelte says it.
			'prefer-const': 'off',
			'svelte/prefer-const': ['error', { destructuring: 'all', excludedRunes: ['$props', '$bindable'] }],
			// Links come to components as finished addresses; prerendering follows each and stops at a broken one.
			'svelte/no-navigation-without-resolve': ['error', { ignoreLinks: true }],
			'svelte/button-has-type': 'error',
			'svelte/no-at-html-tags': 'error',
			'svelte/no-target-blank': 'error'
		}
	}
];
