/** Events checked by hand, as the board shall show them. */

/** Chosen over rounds, precisions and certainties, and written down by hand from the sources the table names. */
export const EVENTS = [
	{
		event: 'E0023',
		cell: 'Apr – Oct 2010',
		figures: '4–10/10',
		when: 'April – October 2010',
		certainty: 'documented',
		state: 'dated'
	},
	{ event: 'E0065', cell: 'Jan 2011', figures: '1/11', when: 'January 2011', certainty: 'documented', state: 'dated' },
	{
		event: 'E0066',
		cell: '5 Jul 2011',
		figures: '7/11',
		when: '5 July 2011 (date of the report on it)',
		certainty: 'documented',
		state: 'dated'
	},
	{
		event: 'E0059',
		cell: '12–13 Feb 2013',
		figures: '2/13',
		when: '12–13 February 2013',
		certainty: 'sources disagree',
		state: 'uncertain'
	},
	{ event: 'E0001', cell: '2015', figures: '2015', when: '2015', certainty: 'inferred', state: 'uncertain' },
	{ event: 'E0022', cell: '2015', figures: '2015', when: '2015', certainty: 'documented', state: 'dated' },
	{
		event: 'E0002',
		cell: '29 Sept 2015',
		figures: '9/15',
		when: '29 September 2015',
		certainty: 'inferred',
		state: 'uncertain'
	},
	{ event: 'E0003', cell: 'Feb 2016', figures: '2/16', when: 'February 2016', certainty: 'documented', state: 'dated' },
	{ event: 'E0004', cell: '2016', figures: '2016', when: '2016', certainty: 'documented', state: 'dated' },
	{ event: 'E0006', cell: '8 Jun 2016', figures: '6/16', when: '8 June 2016', certainty: 'documented', state: 'dated' },
	{ event: 'E0008', cell: 'Jun 2016', figures: '6/16', when: 'June 2016', certainty: 'documented', state: 'dated' },
	{
		event: 'E0014',
		cell: '26 Mar 2017',
		figures: '3/17',
		when: '26 March 2017 (date of the report on it)',
		certainty: 'documented',
		state: 'dated'
	},
	{
		event: 'E0019',
		cell: '31 May 2017',
		figures: '5/17',
		when: '31 May 2017 (date of the report on it)',
		certainty: 'documented',
		state: 'dated'
	},
	{
		event: 'E0020',
		cell: '21 Apr 2016',
		figures: '4/16',
		when: '21 April 2016',
		certainty: 'documented',
		state: 'dated'
	},
	{
		event: 'E0024',
		cell: '27 May 2016',
		figures: '5/16',
		when: '27 May 2016 (date of the report on it)',
		certainty: 'documented',
		state: 'dated'
	},
	{
		event: 'E0028',
		cell: 'Nov 2016',
		figures: '11/16',
		when: 'November 2016',
		certainty: 'documented',
		state: 'dated'
	},
	{ event: 'E0041', cell: '2016', figures: '2016', when: '2016', certainty: 'documented', state: 'dated' },
	{
		event: 'E0048',
		cell: '8 Apr 2017',
		figures: '4/17',
		when: '8 April 2017 (date of the report on it)',
		certainty: 'documented',
		state: 'dated'
	},
	{
		event: 'E0051',
		cell: '2 Jul 2017',
		figures: '7/17',
		when: '2 July 2017 (date of the report on it)',
		certainty: 'documented',
		state: 'dated'
	},
	{
		event: 'E0052',
		cell: '30 Jul 2017',
		figures: '7/17',
		when: '30 July 2017 (date of the report on it)',
		certainty: 'documented',
		state: 'dated'
	},
	{
		event: 'E0053',
		cell: '2017',
		figures: '2017',
		when: '2017 (date of the report on it)',
		certainty: 'documented',
		state: 'dated'
	},
	{
		event: 'E0068',
		cell: '31 Jan 2019',
		figures: '1/19',
		when: '31 January 2019',
		certainty: 'documented',
		state: 'dated'
	},
	{
		event: 'E0071',
		cell: '5 Mar 2019',
		figures: '3/19',
		when: '5 March 2019',
		certainty: 'inferred',
		state: 'uncertain'
	},
	{
		event: 'E0073',
		cell: '5 Jul 2019',
		figures: '7/19',
		when: '5 July 2019',
		certainty: 'sources disagree',
		state: 'uncertain'
	},
	{ event: 'E0074', cell: 'May 2019', figures: '5/19', when: 'May 2019', certainty: 'documented', state: 'dated' },
	{ event: 'E0075', cell: '2019', figures: '2019', when: '2019', certainty: 'uncertain', state: 'uncertain' },
	{
		event: 'E0076',
		cell: '10 Sept 2019',
		figures: '9/19',
		when: '10 September 2019',
		certainty: 'documented',
		state: 'dated'
	},
	{
		event: 'E0083',
		cell: 'Dec 2019',
		figures: '12/19',
		when: 'December 2019',
		certainty: 'inferred',
		state: 'uncertain'
	},
	{
		event: 'E0092',
		cell: '16–17 Sept 2020',
		figures: '9/20',
		when: '16–17 September 2020',
		certainty: 'documented',
		state: 'dated'
	},
	{
		event: 'E0116',
		cell: '27 Apr 2022',
		figures: '4/22',
		when: '27 April 2022',
		certainty: 'inferred',
		state: 'uncertain'
	},
	{ event: 'E0120', cell: 'Mar 2023', figures: '3/23', when: 'March 2023', certainty: 'documented', state: 'dated' },
	{
		event: 'E0121',
		cell: '20 Jul 2023',
		figures: '7/23',
		when: '20 July 2023 (date of the report on it)',
		certainty: 'documented',
		state: 'dated'
	},
	{
		event: 'E0122',
		cell: '6 Oct 2023',
		figures: '10/23',
		when: '6 October 2023',
		certainty: 'documented',
		state: 'dated'
	}
] as const;
