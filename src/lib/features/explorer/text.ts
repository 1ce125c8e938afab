/** What the explorer's choices are called. */
import * as m from '$lib/i18n/paraglide/messages';
import type { Form, Obstacle } from '$lib/figure/selection/forms';

const FORM_NAMES: Record<Form, () => string> = {
	trend: m.compare_form_trend,
	multiples: m.compare_form_multiples,
	rank: m.compare_form_rank,
	benchmark: m.compare_form_benchmark,
	dumbbell: m.compare_form_dumbbell,
	scatter: m.compare_form_scatter,
	strip: m.compare_form_strip,
	tiles: m.compare_form_tiles,
	map: m.compare_form_map,
	table: m.compare_form_table
};
export const formName = (form: Form): string => FORM_NAMES[form]();

const OBSTACLES: Record<Obstacle, () => string> = {
	one_country: m.compare_obstacle_one_country,
	one_indicator: m.compare_obstacle_one_indicator,
	many_lines: m.compare_obstacle_many_lines,
	no_sexes: m.compare_obstacle_no_sexes,
	no_partner: m.compare_obstacle_no_partner
};
export const obstacleText = (obstacle: Obstacle): string => OBSTACLES[obstacle]();
