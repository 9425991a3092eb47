// \0rolldown/runtime.js
var __defProp = Object.defineProperty;
var __esmMin = (fn, res, err) => () => {
	if (err) throw err[0];
	try {
		return fn && (res = fn(fn = 0)), res;
	} catch (e) {
		throw err = [e], e;
	}
};
var __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!no_symbols) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return target;
};
// src/lib/generated/model.ts
var version = "1.0.0";
var groupIds = [
	"density",
	"capability",
	"sustainment",
	"cost",
	"exposure",
	"stance",
	"law",
	"research"
];
var inputs = [
	{
		"id": "T",
		"kind": "amount",
		"unit": "person"
	},
	{
		"id": "troops_by",
		"kind": "amount",
		"unit": "person"
	},
	{
		"id": "nato_member",
		"kind": "fixed",
		"unit": "1"
	},
	{
		"id": "inside",
		"kind": "amount",
		"unit": "person"
	},
	{
		"id": "within",
		"kind": "reach",
		"unit": "person"
	},
	{
		"id": "reached",
		"kind": "reach",
		"unit": "person"
	},
	{
		"id": "inside_of",
		"kind": "share-of",
		"unit": "person"
	},
	{
		"id": "troops_of",
		"kind": "share-of",
		"unit": "person"
	},
	{
		"id": "zoneDepthKm",
		"kind": "fixed",
		"unit": "km"
	},
	{
		"id": "years",
		"kind": "fixed",
		"unit": "year"
	},
	{
		"id": "jointCommission",
		"kind": "boolean"
	},
	{
		"id": "mandate",
		"kind": "choice",
		"options": [
			"un-security-council",
			"un-general-assembly",
			"osce",
			"treaty",
			"invitation"
		]
	},
	{
		"id": "task",
		"kind": "choice",
		"options": [
			"observe",
			"interpose",
			"reassure",
			"deter"
		]
	},
	{
		"id": "guarantee",
		"kind": "choice",
		"options": [
			"none",
			"one-sided",
			"mutual"
		]
	},
	{
		"id": "table",
		"kind": "set",
		"options": [
			"ukraine",
			"russia",
			"europe",
			"usa",
			"china",
			"india",
			"other-brics"
		]
	},
	{
		"id": "usBacking",
		"kind": "choice",
		"options": [
			"none",
			"enablers",
			"air"
		]
	}
];
var parameters = [
	{
		"id": "front_length",
		"unit": "km",
		"low": 960,
		"mode": 1150,
		"high": 1250,
		"tag": "reported",
		"evidence": ["geo.front.km"],
		"note": true
	},
	{
		"id": "population_gov",
		"unit": "person",
		"low": 25e6,
		"mode": 315e5,
		"high": 315e5,
		"tag": "reported",
		"evidence": ["geo.pop.govcontrol"]
	},
	{
		"id": "russian_force",
		"unit": "person",
		"low": 575e3,
		"mode": 62e4,
		"high": 7e5,
		"tag": "reported",
		"evidence": ["force.ru.inukraine"]
	},
	{
		"id": "ukrainian_force",
		"unit": "person",
		"low": 8e5,
		"mode": 8e5,
		"high": 9e5,
		"tag": "reported",
		"evidence": ["force.ua.active"]
	},
	{
		"id": "brigade_troops",
		"unit": "person/brigade",
		"low": 3500,
		"mode": 5e3,
		"high": 1e4,
		"tag": "judgement",
		"evidence": ["space.brigade.troops"]
	},
	{
		"id": "brigade_front",
		"unit": "km/brigade",
		"low": 7,
		"mode": 10,
		"high": 15,
		"tag": "literature",
		"evidence": ["space.brigade.km"],
		"note": true
	},
	{
		"id": "forward_depth",
		"unit": "km",
		"low": 30,
		"mode": 50,
		"high": 80,
		"tag": "judgement",
		"evidence": [],
		"note": true
	},
	{
		"id": "rotation_ratio",
		"unit": "1",
		"low": 3,
		"mode": 4,
		"high": 5,
		"tag": "reported",
		"evidence": ["sus.ratio"],
		"note": true
	},
	{
		"id": "sustainable_share",
		"unit": "1",
		"low": .08,
		"mode": .08,
		"high": .1,
		"tag": "literature",
		"evidence": ["sus.nato.sustained"]
	},
	{
		"id": "lead_time",
		"unit": "day",
		"low": 5,
		"mode": 17,
		"high": 30,
		"tag": "reported",
		"evidence": ["time.nrf"]
	},
	{
		"id": "arrival_rate",
		"unit": "person/day",
		"low": 60,
		"mode": 400,
		"high": 1e3,
		"tag": "judgement",
		"evidence": ["time.unifil2", "time.ifor"],
		"note": true
	},
	{
		"id": "cost_soldier_year",
		"unit": "USD/person/year",
		"low": 75e3,
		"mode": 2e5,
		"high": 5e5,
		"tag": "judgement",
		"evidence": [
			"cost.model",
			"cost.bloomberg.persoldier",
			"cost.uk.afghanistan"
		]
	},
	{
		"id": "drone_reach",
		"unit": "km",
		"low": 10,
		"mode": 20,
		"high": 40,
		"tag": "reported",
		"evidence": ["reach.drone.km"]
	},
	{
		"id": "glide_reach",
		"unit": "km",
		"low": 40,
		"mode": 60,
		"high": 80,
		"tag": "reported",
		"evidence": ["reach.glide.km"]
	},
	{
		"id": "hinterland_depth",
		"unit": "km",
		"low": 50,
		"mode": 100,
		"high": 200,
		"tag": "judgement",
		"evidence": [],
		"note": true
	},
	{
		"id": "hold_share_deny",
		"unit": "1",
		"low": .33,
		"mode": .5,
		"high": 1,
		"tag": "judgement",
		"evidence": [],
		"note": true
	},
	{
		"id": "land_force",
		"unit": "person",
		"per": "contributor",
		"tag": "reported",
		"evidence": []
	}
];
var rules = [
	{
		"key": "capability",
		"id": "capability",
		"group": "capability",
		"kind": "class",
		"slot": 1,
		"stage": 3,
		"varies": true,
		"tag": "judgement",
		"lead": true,
		"branches": [
			{ "class": "deny" },
			{ "class": "interpose-dense" },
			{ "class": "interpose-thin" },
			{ "class": "monitor" },
			{ "class": "presence" }
		]
	},
	{
		"key": "task_gap",
		"id": "task_gap",
		"group": "capability",
		"kind": "class",
		"slot": 2,
		"stage": 3,
		"varies": true,
		"tag": "judgement",
		"branches": [
			{ "class": "met" },
			{ "class": "met" },
			{ "class": "met" },
			{ "class": "met" },
			{ "class": "short" }
		]
	},
	{
		"key": "brigades",
		"id": "brigades",
		"group": "capability",
		"kind": "number",
		"slot": 6,
		"stage": 1,
		"unit": "brigade",
		"varies": true,
		"tag": "judgement",
		"show": "significant2"
	},
	{
		"key": "front_held",
		"id": "front_held",
		"group": "capability",
		"kind": "number",
		"slot": 4,
		"stage": 1,
		"unit": "km",
		"varies": true,
		"tag": "judgement",
		"show": "significant2"
	},
	{
		"key": "front_share",
		"id": "front_share",
		"group": "capability",
		"kind": "number",
		"slot": 5,
		"stage": 1,
		"unit": "1",
		"varies": true,
		"tag": "judgement",
		"show": "percent"
	},
	{
		"key": "hinterland_share",
		"id": "hinterland_share",
		"group": "capability",
		"kind": "number",
		"slot": 7,
		"stage": 1,
		"unit": "1",
		"varies": true,
		"tag": "judgement",
		"show": "percent"
	},
	{
		"key": "cost_year",
		"id": "cost_year",
		"group": "cost",
		"kind": "number",
		"slot": 14,
		"stage": 4,
		"unit": "USD/year",
		"varies": true,
		"tag": "judgement",
		"show": "money",
		"lead": true
	},
	{
		"key": "cost_total",
		"id": "cost_total",
		"group": "cost",
		"kind": "number",
		"slot": 15,
		"stage": 4,
		"unit": "USD",
		"varies": true,
		"tag": "judgement",
		"show": "money"
	},
	{
		"key": "troops_total",
		"id": "troops_total",
		"group": "density",
		"kind": "number",
		"slot": 9,
		"stage": 2,
		"unit": "person",
		"tag": "derived",
		"show": "integer"
	},
	{
		"key": "density_line",
		"id": "density_line",
		"group": "density",
		"kind": "number",
		"slot": 10,
		"stage": 2,
		"unit": "person/km",
		"varies": true,
		"tag": "derived",
		"show": "significant2",
		"lead": true
	},
	{
		"key": "density_strip",
		"id": "density_strip",
		"group": "density",
		"kind": "number",
		"slot": 8,
		"stage": 2,
		"unit": "person/km",
		"varies": true,
		"tag": "judgement",
		"show": "significant2"
	},
	{
		"key": "density_population",
		"id": "density_population",
		"group": "density",
		"kind": "number",
		"slot": 11,
		"stage": 2,
		"unit": "person/person*per_thousand",
		"varies": true,
		"tag": "derived",
		"show": "significant2"
	},
	{
		"key": "ratio_russian",
		"id": "ratio_russian",
		"group": "density",
		"kind": "number",
		"slot": 12,
		"stage": 2,
		"unit": "1",
		"varies": true,
		"tag": "derived",
		"show": "percent"
	},
	{
		"key": "ratio_ukrainian",
		"id": "ratio_ukrainian",
		"group": "density",
		"kind": "number",
		"slot": 13,
		"stage": 2,
		"unit": "1",
		"varies": true,
		"tag": "derived",
		"show": "percent"
	},
	{
		"key": "nearest_mission",
		"id": "nearest_mission",
		"group": "density",
		"kind": "class",
		"slot": 0,
		"stage": 2,
		"varies": true,
		"tag": "derived",
		"branches": [
			{ "class": "none" },
			{ "class": "osce-smm" },
			{ "class": "unmee" },
			{ "class": "unficyp-2014" },
			{ "class": "mfo" },
			{ "class": "unikom" },
			{ "class": "undof" },
			{ "class": "unef-1" },
			{ "class": "unficyp-1974" },
			{ "class": "unifil-2024" }
		]
	},
	{
		"key": "exposed_share",
		"id": "exposed_share",
		"group": "exposure",
		"kind": "number",
		"slot": 17,
		"stage": 5,
		"unit": "1",
		"varies": true,
		"tag": "derived",
		"show": "percent",
		"lead": true
	},
	{
		"key": "exposed_glide",
		"id": "exposed_glide",
		"group": "exposure",
		"kind": "number",
		"slot": 16,
		"stage": 5,
		"unit": "person",
		"varies": true,
		"tag": "reported",
		"show": "integer"
	},
	{
		"key": "exposed_drone",
		"id": "exposed_drone",
		"group": "exposure",
		"kind": "number",
		"slot": 18,
		"stage": 5,
		"unit": "person",
		"varies": true,
		"tag": "reported",
		"show": "integer"
	},
	{
		"key": "route.text",
		"id": "route",
		"lens": "text",
		"group": "law",
		"kind": "class",
		"slot": 26,
		"stage": 8,
		"tag": "literature",
		"lead": true,
		"branches": [
			{
				"class": "blocked",
				"because": ["law.unsc"]
			},
			{
				"class": "open",
				"because": ["law.unsc"]
			},
			{
				"class": "disputed",
				"because": ["law.unga", "pos.un"]
			},
			{
				"class": "open",
				"because": ["law.osce", "pos.osce"]
			},
			{
				"class": "blocked",
				"because": ["law.osce", "pos.osce"]
			},
			{
				"class": "blocked",
				"because": ["law.treaty"]
			},
			{
				"class": "open",
				"because": ["law.treaty"]
			},
			{
				"class": "open",
				"because": [
					"law.invite",
					"pos.fr",
					"pos.ru.nebenzya"
				],
				"disputedBy": ["russia"]
			}
		]
	},
	{
		"key": "route.record",
		"id": "route",
		"lens": "record",
		"group": "law",
		"kind": "class",
		"slot": 27,
		"stage": 8,
		"tag": "literature",
		"lead": true,
		"branches": [
			{
				"class": "blocked",
				"because": ["law.unsc"]
			},
			{
				"class": "open",
				"because": ["law.unsc"]
			},
			{
				"class": "disputed",
				"because": ["law.unga", "pos.un"]
			},
			{
				"class": "open",
				"because": ["law.osce", "pos.osce"]
			},
			{
				"class": "blocked",
				"because": ["law.osce", "pos.osce"]
			},
			{
				"class": "blocked",
				"because": ["law.treaty"]
			},
			{
				"class": "open",
				"because": ["law.treaty"]
			},
			{
				"class": "open",
				"because": [
					"law.invite",
					"pos.fr",
					"pos.ru.nebenzya"
				],
				"disputedBy": ["russia"]
			}
		]
	},
	{
		"key": "principle_consent.text",
		"id": "principle_consent",
		"lens": "text",
		"group": "law",
		"kind": "class",
		"slot": 28,
		"stage": 8,
		"tag": "literature",
		"branches": [
			{
				"class": "fails",
				"because": ["law.capstone"]
			},
			{
				"class": "unknown",
				"because": ["law.capstone"]
			},
			{
				"class": "holds",
				"because": ["law.capstone"]
			}
		]
	},
	{
		"key": "principle_consent.record",
		"id": "principle_consent",
		"lens": "record",
		"group": "law",
		"kind": "class",
		"slot": 29,
		"stage": 8,
		"tag": "literature",
		"branches": [
			{
				"class": "fails",
				"because": ["law.capstone"]
			},
			{
				"class": "unknown",
				"because": ["law.capstone"]
			},
			{
				"class": "holds",
				"because": ["law.capstone"]
			}
		]
	},
	{
		"key": "principle_impartiality.text",
		"id": "principle_impartiality",
		"lens": "text",
		"group": "law",
		"kind": "class",
		"slot": 30,
		"stage": 8,
		"tag": "literature",
		"branches": [
			{
				"class": "fails",
				"because": [
					"law.capstone",
					"law.class.5",
					"law.class.6"
				]
			},
			{
				"class": "holds",
				"because": ["law.capstone"]
			},
			{
				"class": "unknown",
				"because": ["law.capstone"]
			}
		]
	},
	{
		"key": "principle_impartiality.record",
		"id": "principle_impartiality",
		"lens": "record",
		"group": "law",
		"kind": "class",
		"slot": 31,
		"stage": 8,
		"tag": "literature",
		"branches": [
			{
				"class": "fails",
				"because": [
					"law.capstone",
					"law.class.5",
					"law.class.6"
				]
			},
			{
				"class": "holds",
				"because": ["law.capstone"]
			},
			{
				"class": "unknown",
				"because": ["law.capstone"]
			}
		]
	},
	{
		"key": "principle_force.text",
		"id": "principle_force",
		"lens": "text",
		"group": "law",
		"kind": "class",
		"slot": 32,
		"stage": 8,
		"tag": "literature",
		"branches": [{
			"class": "fails",
			"because": ["law.capstone", "law.class.6"]
		}, {
			"class": "holds",
			"because": ["law.capstone"]
		}]
	},
	{
		"key": "principle_force.record",
		"id": "principle_force",
		"lens": "record",
		"group": "law",
		"kind": "class",
		"slot": 33,
		"stage": 8,
		"tag": "literature",
		"branches": [{
			"class": "fails",
			"because": ["law.capstone", "law.class.6"]
		}, {
			"class": "holds",
			"because": ["law.capstone"]
		}]
	},
	{
		"key": "doctrine.text",
		"id": "doctrine",
		"lens": "text",
		"group": "law",
		"kind": "class",
		"slot": 34,
		"stage": 8,
		"tag": "judgement",
		"branches": [
			{
				"class": "observer",
				"because": ["law.class.1"]
			},
			{
				"class": "enforcement",
				"because": ["law.class.4"]
			},
			{
				"class": "denial",
				"because": ["law.class.6"]
			},
			{
				"class": "reassurance",
				"because": ["law.class.5"]
			},
			{
				"class": "traditional",
				"because": ["law.class.2"]
			},
			{
				"class": "enforcement",
				"because": ["law.class.4"]
			},
			{
				"class": "no-consent",
				"because": ["law.capstone"]
			}
		]
	},
	{
		"key": "doctrine.record",
		"id": "doctrine",
		"lens": "record",
		"group": "law",
		"kind": "class",
		"slot": 35,
		"stage": 8,
		"tag": "judgement",
		"branches": [
			{
				"class": "observer",
				"because": ["law.class.1"]
			},
			{
				"class": "enforcement",
				"because": ["law.class.4"]
			},
			{
				"class": "denial",
				"because": ["law.class.6"]
			},
			{
				"class": "reassurance",
				"because": ["law.class.5"]
			},
			{
				"class": "traditional",
				"because": ["law.class.2"]
			},
			{
				"class": "enforcement",
				"because": ["law.class.4"]
			},
			{
				"class": "no-consent",
				"because": ["law.capstone"]
			}
		]
	},
	{
		"key": "nato_troops",
		"id": "nato_troops",
		"group": "stance",
		"kind": "number",
		"slot": 19,
		"stage": 6,
		"unit": "person",
		"tag": "derived",
		"show": "integer",
		"lead": true
	},
	{
		"key": "level_in_text",
		"id": "level_in_text",
		"group": "stance",
		"kind": "class",
		"slot": 3,
		"stage": 6,
		"tag": "text",
		"branches": [
			{
				"class": "london",
				"because": ["london-20000"]
			},
			{
				"class": "debate",
				"because": ["range-40-200"]
			},
			{ "class": "between" }
		]
	},
	{
		"key": "stance_russia.text",
		"id": "stance_russia",
		"lens": "text",
		"group": "stance",
		"kind": "class",
		"slot": 4,
		"stage": 7,
		"tag": "text",
		"actor": "russia",
		"branches": [
			{
				"class": "rejects",
				"because": ["russia-no-nato"]
			},
			{
				"class": "open",
				"because": ["inclusive-table", "mutual-guarantee"]
			},
			{ "class": "silent" }
		]
	},
	{
		"key": "stance_russia.record",
		"id": "stance_russia",
		"lens": "record",
		"group": "stance",
		"kind": "class",
		"slot": 10,
		"stage": 7,
		"tag": "text",
		"actor": "russia",
		"branches": [
			{
				"class": "rejects",
				"because": [
					"pos.ru.lavrov.feb",
					"pos.ru.lavrov.mar",
					"pos.ru.mfa"
				]
			},
			{
				"class": "conditional",
				"because": ["pos.ru.grushko"],
				"met": true
			},
			{
				"class": "rejects",
				"because": ["pos.ru.nebenzya", "pos.ru.mfa"]
			},
			{
				"class": "conditional",
				"because": [
					"pos.ru.nebenzya",
					"pos.ru.peskov",
					"pos.ru.ulyanov",
					"pos.ru.mfa"
				],
				"met": true
			},
			{
				"class": "conditional",
				"because": [
					"pos.ru.nebenzya",
					"pos.ru.peskov",
					"pos.ru.ulyanov",
					"pos.ru.mfa"
				],
				"met": false
			}
		]
	},
	{
		"key": "stance_ukraine.text",
		"id": "stance_ukraine",
		"lens": "text",
		"group": "stance",
		"kind": "class",
		"slot": 9,
		"stage": 7,
		"tag": "reported",
		"actor": "ukraine",
		"branches": [{ "class": "silent" }]
	},
	{
		"key": "stance_ukraine.record",
		"id": "stance_ukraine",
		"lens": "record",
		"group": "stance",
		"kind": "class",
		"slot": 15,
		"stage": 7,
		"tag": "reported",
		"actor": "ukraine",
		"branches": [
			{
				"class": "conditional",
				"because": ["pos.ua.us", "prop.zelensky.feb"],
				"met": true
			},
			{
				"class": "conditional",
				"because": ["pos.ua.us", "prop.zelensky.feb"],
				"met": false
			},
			{
				"class": "conditional",
				"because": ["pos.ua.monitoring", "prop.sybiha.inclusive"],
				"met": true
			},
			{
				"class": "conditional",
				"because": ["pos.ua.monitoring", "prop.sybiha.inclusive"],
				"met": false
			},
			{
				"class": "conditional",
				"because": ["pos.ua.un"],
				"met": false
			}
		]
	},
	{
		"key": "stance_united_kingdom.text",
		"id": "stance_united_kingdom",
		"lens": "text",
		"group": "stance",
		"kind": "class",
		"slot": 7,
		"stage": 7,
		"tag": "reported",
		"actor": "united-kingdom",
		"branches": [{
			"class": "supports",
			"because": ["uk-fr-active"]
		}, { "class": "silent" }]
	},
	{
		"key": "stance_united_kingdom.record",
		"id": "stance_united_kingdom",
		"lens": "record",
		"group": "stance",
		"kind": "class",
		"slot": 13,
		"stage": 7,
		"tag": "reported",
		"actor": "united-kingdom",
		"branches": [
			{
				"class": "conditional",
				"because": ["pos.uk", "contrib.uk.position"],
				"met": true
			},
			{
				"class": "conditional",
				"because": ["pos.uk", "contrib.uk.position"],
				"met": false
			},
			{ "class": "silent" }
		]
	},
	{
		"key": "stance_france.text",
		"id": "stance_france",
		"lens": "text",
		"group": "stance",
		"kind": "class",
		"slot": 8,
		"stage": 7,
		"tag": "reported",
		"actor": "france",
		"branches": [{
			"class": "supports",
			"because": ["uk-fr-active"]
		}, { "class": "silent" }]
	},
	{
		"key": "stance_france.record",
		"id": "stance_france",
		"lens": "record",
		"group": "stance",
		"kind": "class",
		"slot": 14,
		"stage": 7,
		"tag": "reported",
		"actor": "france",
		"branches": [{
			"class": "supports",
			"because": ["contrib.france.position", "pos.fr"]
		}, { "class": "silent" }]
	},
	{
		"key": "stance_germany.text",
		"id": "stance_germany",
		"lens": "text",
		"group": "stance",
		"kind": "class",
		"slot": 16,
		"stage": 7,
		"tag": "reported",
		"actor": "germany",
		"branches": [{
			"class": "waits",
			"because": ["uk-fr-active"]
		}, { "class": "silent" }]
	},
	{
		"key": "stance_germany.record",
		"id": "stance_germany",
		"lens": "record",
		"group": "stance",
		"kind": "class",
		"slot": 17,
		"stage": 7,
		"tag": "reported",
		"actor": "germany",
		"branches": [{
			"class": "waits",
			"because": ["contrib.germany.position"]
		}, { "class": "silent" }]
	},
	{
		"key": "stance_poland.text",
		"id": "stance_poland",
		"lens": "text",
		"group": "stance",
		"kind": "class",
		"slot": 18,
		"stage": 7,
		"tag": "reported",
		"actor": "poland",
		"branches": [{
			"class": "waits",
			"because": ["uk-fr-active"]
		}, { "class": "silent" }]
	},
	{
		"key": "stance_poland.record",
		"id": "stance_poland",
		"lens": "record",
		"group": "stance",
		"kind": "class",
		"slot": 19,
		"stage": 7,
		"tag": "reported",
		"actor": "poland",
		"branches": [
			{
				"class": "conditional",
				"because": ["contrib.poland.position"],
				"met": false
			},
			{
				"class": "conditional",
				"because": ["contrib.poland.position"],
				"met": true
			},
			{ "class": "silent" }
		]
	},
	{
		"key": "stance_usa.text",
		"id": "stance_usa",
		"lens": "text",
		"group": "stance",
		"kind": "class",
		"slot": 5,
		"stage": 7,
		"tag": "reported",
		"actor": "usa",
		"branches": [{ "class": "silent" }]
	},
	{
		"key": "stance_usa.record",
		"id": "stance_usa",
		"lens": "record",
		"group": "stance",
		"kind": "class",
		"slot": 11,
		"stage": 7,
		"tag": "reported",
		"actor": "usa",
		"branches": [
			{
				"class": "rejects",
				"because": ["contrib.usa.position", "pos.us.hegseth"]
			},
			{
				"class": "conditional",
				"because": ["pos.us.hegseth"],
				"met": true
			},
			{
				"class": "conditional",
				"because": ["pos.us.hegseth"],
				"met": false
			}
		]
	},
	{
		"key": "stance_china.text",
		"id": "stance_china",
		"lens": "text",
		"group": "stance",
		"kind": "class",
		"slot": 6,
		"stage": 7,
		"tag": "reported",
		"actor": "china",
		"branches": [{ "class": "silent" }]
	},
	{
		"key": "stance_china.record",
		"id": "stance_china",
		"lens": "record",
		"group": "stance",
		"kind": "class",
		"slot": 12,
		"stage": 7,
		"tag": "reported",
		"actor": "china",
		"branches": [{
			"class": "silent",
			"because": ["pos.cn"]
		}]
	},
	{
		"key": "stance_india.text",
		"id": "stance_india",
		"lens": "text",
		"group": "stance",
		"kind": "class",
		"slot": 20,
		"stage": 7,
		"tag": "reported",
		"actor": "india",
		"branches": [{ "class": "silent" }]
	},
	{
		"key": "stance_india.record",
		"id": "stance_india",
		"lens": "record",
		"group": "stance",
		"kind": "class",
		"slot": 21,
		"stage": 7,
		"tag": "reported",
		"actor": "india",
		"branches": [{
			"class": "conditional",
			"because": ["pos.in"],
			"met": true
		}, {
			"class": "conditional",
			"because": ["pos.in"],
			"met": false
		}]
	},
	{
		"key": "stance_other_brics.text",
		"id": "stance_other_brics",
		"lens": "text",
		"group": "stance",
		"kind": "class",
		"slot": 22,
		"stage": 7,
		"tag": "reported",
		"actor": "other-brics",
		"branches": [{ "class": "silent" }]
	},
	{
		"key": "stance_other_brics.record",
		"id": "stance_other_brics",
		"lens": "record",
		"group": "stance",
		"kind": "class",
		"slot": 23,
		"stage": 7,
		"tag": "reported",
		"actor": "other-brics",
		"branches": [{
			"class": "conditional",
			"because": ["contrib.brazil.position", "contrib.southafrica.position"],
			"met": false
		}, {
			"class": "conditional",
			"because": ["contrib.brazil.position", "contrib.southafrica.position"],
			"met": true
		}]
	},
	{
		"key": "stance_author.text",
		"id": "stance_author",
		"lens": "text",
		"group": "stance",
		"kind": "class",
		"slot": 24,
		"stage": 7,
		"tag": "text",
		"actor": "author",
		"branches": [
			{
				"class": "rejects",
				"because": ["one-sided"]
			},
			{
				"class": "open",
				"because": ["inclusive-table", "mutual-guarantee"]
			},
			{
				"class": "conditional",
				"because": ["inclusive-table", "mutual-guarantee"],
				"met": false
			}
		]
	},
	{
		"key": "stance_author.record",
		"id": "stance_author",
		"lens": "record",
		"group": "stance",
		"kind": "class",
		"slot": 25,
		"stage": 7,
		"tag": "text",
		"actor": "author",
		"branches": [{ "class": "silent" }]
	},
	{
		"key": "strip_depth",
		"id": "strip_depth",
		"group": "steps",
		"kind": "number",
		"slot": 1,
		"stage": 0,
		"unit": "km",
		"tag": "judgement",
		"show": "km"
	},
	{
		"key": "strip_troops",
		"id": "strip_troops",
		"group": "steps",
		"kind": "number",
		"slot": 2,
		"stage": 0,
		"unit": "person",
		"tag": "derived",
		"show": "integer"
	},
	{
		"key": "forward_troops",
		"id": "forward_troops",
		"group": "steps",
		"kind": "number",
		"slot": 0,
		"stage": 0,
		"unit": "person",
		"varies": true,
		"tag": "derived",
		"show": "integer"
	},
	{
		"key": "near_troops",
		"id": "near_troops",
		"group": "steps",
		"kind": "number",
		"slot": 3,
		"stage": 0,
		"unit": "person",
		"varies": true,
		"tag": "derived",
		"show": "integer"
	},
	{
		"key": "rotation_pool",
		"id": "rotation_pool",
		"group": "sustainment",
		"kind": "number",
		"slot": 20,
		"stage": 9,
		"unit": "person",
		"varies": true,
		"tag": "derived",
		"show": "integer",
		"lead": true
	},
	{
		"key": "pool_share",
		"id": "pool_share",
		"group": "sustainment",
		"kind": "vector",
		"slot": 0,
		"stage": 9,
		"unit": "1",
		"varies": true,
		"tag": "derived",
		"show": "percent"
	},
	{
		"key": "ceiling",
		"id": "ceiling",
		"group": "sustainment",
		"kind": "vector",
		"slot": 1,
		"stage": 9,
		"unit": "person",
		"varies": true,
		"tag": "literature",
		"show": "integer"
	},
	{
		"key": "overdrawn",
		"id": "overdrawn",
		"group": "sustainment",
		"kind": "number",
		"slot": 21,
		"stage": 9,
		"unit": "person",
		"varies": true,
		"tag": "literature",
		"show": "integer"
	},
	{
		"key": "sustained_share",
		"id": "sustained_share",
		"group": "sustainment",
		"kind": "number",
		"slot": 22,
		"stage": 9,
		"unit": "1",
		"varies": true,
		"tag": "literature",
		"show": "percent"
	},
	{
		"key": "sustainability",
		"id": "sustainability",
		"group": "sustainment",
		"kind": "class",
		"slot": 36,
		"stage": 9,
		"varies": true,
		"tag": "judgement",
		"branches": [
			{ "class": "within" },
			{ "class": "strained" },
			{ "class": "beyond" }
		]
	},
	{
		"key": "days_to_full",
		"id": "days_to_full",
		"group": "sustainment",
		"kind": "number",
		"slot": 23,
		"stage": 9,
		"unit": "day",
		"varies": true,
		"tag": "judgement",
		"show": "integer"
	},
	{
		"key": "research_validity",
		"id": "research_validity",
		"group": "research",
		"kind": "class",
		"slot": 37,
		"stage": 10,
		"branches": [{ "class": "applies" }]
	},
	{
		"key": "research_base_rate",
		"id": "research_base_rate",
		"group": "research",
		"kind": "class",
		"slot": 38,
		"stage": 10,
		"branches": [{ "class": "applies" }]
	},
	{
		"key": "research_demilitarised_zone",
		"id": "research_demilitarised_zone",
		"group": "research",
		"kind": "class",
		"slot": 39,
		"stage": 10,
		"branches": [{ "class": "applies" }, { "class": "not" }]
	},
	{
		"key": "research_third_party_guarantee",
		"id": "research_third_party_guarantee",
		"group": "research",
		"kind": "class",
		"slot": 40,
		"stage": 10,
		"branches": [{ "class": "applies" }, { "class": "not" }]
	},
	{
		"key": "research_joint_commission",
		"id": "research_joint_commission",
		"group": "research",
		"kind": "class",
		"slot": 41,
		"stage": 10,
		"branches": [{ "class": "applies" }, { "class": "not" }]
	},
	{
		"key": "research_interstate_peacekeeping",
		"id": "research_interstate_peacekeeping",
		"group": "research",
		"kind": "class",
		"slot": 42,
		"stage": 10,
		"branches": [{ "class": "applies" }, { "class": "not" }]
	},
	{
		"key": "research_pressed_ceasefires",
		"id": "research_pressed_ceasefires",
		"group": "research",
		"kind": "class",
		"slot": 43,
		"stage": 10,
		"branches": [{ "class": "applies" }]
	},
	{
		"key": "research_small_tripwire",
		"id": "research_small_tripwire",
		"group": "research",
		"kind": "class",
		"slot": 44,
		"stage": 10,
		"varies": true,
		"branches": [{ "class": "applies" }, { "class": "not" }]
	},
	{
		"key": "research_tripwire_public",
		"id": "research_tripwire_public",
		"group": "research",
		"kind": "class",
		"slot": 45,
		"stage": 10,
		"branches": [{ "class": "applies" }, { "class": "not" }]
	},
	{
		"key": "research_light_heavy",
		"id": "research_light_heavy",
		"group": "research",
		"kind": "class",
		"slot": 46,
		"stage": 10,
		"branches": [{ "class": "applies" }, { "class": "not" }]
	},
	{
		"key": "research_un_after_civil_wars",
		"id": "research_un_after_civil_wars",
		"group": "research",
		"kind": "class",
		"slot": 47,
		"stage": 10,
		"branches": [{ "class": "applies" }, { "class": "not" }]
	},
	{
		"key": "research_un_violence_civil_wars",
		"id": "research_un_violence_civil_wars",
		"group": "research",
		"kind": "class",
		"slot": 48,
		"stage": 10,
		"branches": [{ "class": "applies" }, { "class": "not" }]
	},
	{
		"key": "research_effects_fade",
		"id": "research_effects_fade",
		"group": "research",
		"kind": "class",
		"slot": 49,
		"stage": 10,
		"branches": [{ "class": "applies" }, { "class": "not" }]
	},
	{
		"key": "research_local_deployment",
		"id": "research_local_deployment",
		"group": "research",
		"kind": "class",
		"slot": 50,
		"stage": 10,
		"varies": true,
		"branches": [{ "class": "applies" }, { "class": "not" }]
	}
];
var contributors = [
	{
		"id": "bel",
		"nato": true,
		"european": true,
		"nuclear": false,
		"permanentMember": false,
		"brics": false,
		"group": "nato-europe",
		"land": {
			"low": 9e3,
			"mode": 1e4,
			"high": 1e4
		},
		"landEvidence": "contrib.belgium.land",
		"position": {
			"evidence": "contrib.belgium.position",
			"stance": "willing",
			"date": "2025-03-15",
			"dateTo": "2025-03-16"
		}
	},
	{
		"id": "dnk",
		"nato": true,
		"european": true,
		"nuclear": false,
		"permanentMember": false,
		"brics": false,
		"group": "nato-europe",
		"land": {
			"low": 8e3,
			"mode": 1e4,
			"high": 1e4
		},
		"landEvidence": "contrib.denmark.land",
		"position": {
			"evidence": "contrib.denmark.position",
			"stance": "open-conditional",
			"date": "2025-03-10"
		}
	},
	{
		"id": "deu",
		"nato": true,
		"european": true,
		"nuclear": false,
		"permanentMember": false,
		"brics": false,
		"group": "nato-europe",
		"land": {
			"low": 6e4,
			"mode": 62e3,
			"high": 64e3
		},
		"landEvidence": "contrib.germany.land",
		"position": {
			"evidence": "contrib.germany.position",
			"stance": "undecided",
			"date": "2025-02-17"
		}
	},
	{
		"id": "est",
		"nato": true,
		"european": true,
		"nuclear": false,
		"permanentMember": false,
		"brics": false,
		"group": "nato-europe",
		"land": {
			"low": 4e3,
			"mode": 6e3,
			"high": 7e3
		},
		"landEvidence": "contrib.estonia.land",
		"position": {
			"evidence": "contrib.estonia.position",
			"stance": "willing",
			"date": "2025-04-30",
			"later": true
		}
	},
	{
		"id": "fin",
		"nato": true,
		"european": true,
		"nuclear": false,
		"permanentMember": false,
		"brics": false,
		"group": "nato-europe",
		"land": {
			"low": 6e3,
			"mode": 23e3,
			"high": 23e3
		},
		"landEvidence": "contrib.finland.land",
		"position": {
			"evidence": "contrib.finland.position",
			"stance": "undecided",
			"date": "2025-03-26",
			"later": true
		}
	},
	{
		"id": "fra",
		"nato": true,
		"european": true,
		"nuclear": true,
		"permanentMember": true,
		"brics": false,
		"group": "nato-europe",
		"land": {
			"low": 114e3,
			"mode": 12e4,
			"high": 12e4
		},
		"landEvidence": "contrib.france.land",
		"position": {
			"evidence": "contrib.france.position",
			"stance": "willing",
			"date": "2025-03-15",
			"dateTo": "2025-03-16"
		}
	},
	{
		"id": "gbr",
		"nato": true,
		"european": true,
		"nuclear": true,
		"permanentMember": true,
		"brics": false,
		"group": "nato-europe",
		"land": {
			"low": 74612,
			"mode": 8e4,
			"high": 8e4
		},
		"landEvidence": "contrib.uk.land",
		"position": {
			"evidence": "contrib.uk.position",
			"stance": "willing"
		}
	},
	{
		"id": "ita",
		"nato": true,
		"european": true,
		"nuclear": false,
		"permanentMember": false,
		"brics": false,
		"group": "nato-europe",
		"land": {
			"low": 94e3,
			"mode": 1e5,
			"high": 1e5
		},
		"landEvidence": "contrib.italy.land",
		"position": {
			"evidence": "contrib.italy.position",
			"stance": "ruled-out",
			"date": "2025-03-15"
		}
	},
	{
		"id": "lva",
		"nato": true,
		"european": true,
		"nuclear": false,
		"permanentMember": false,
		"brics": false,
		"group": "nato-europe",
		"land": {
			"low": 5e3,
			"mode": 6500,
			"high": 7500
		},
		"landEvidence": "contrib.latvia.land",
		"position": {
			"evidence": "contrib.latvia.position",
			"stance": "willing",
			"date": "2025-04-10",
			"later": true
		}
	},
	{
		"id": "ltu",
		"nato": true,
		"european": true,
		"nuclear": false,
		"permanentMember": false,
		"brics": false,
		"group": "nato-europe",
		"land": {
			"low": 11e3,
			"mode": 14e3,
			"high": 14e3
		},
		"landEvidence": "contrib.lithuania.land",
		"position": {
			"evidence": "contrib.lithuania.position",
			"stance": "willing",
			"date": "2025-03-21"
		}
	},
	{
		"id": "nld",
		"nato": true,
		"european": true,
		"nuclear": false,
		"permanentMember": false,
		"brics": false,
		"group": "nato-europe",
		"land": {
			"low": 19e3,
			"mode": 19e3,
			"high": 19e3
		},
		"landEvidence": "contrib.netherlands.land",
		"position": {
			"evidence": "contrib.netherlands.position",
			"stance": "open-conditional",
			"date": "2025-04-10",
			"later": true
		}
	},
	{
		"id": "nor",
		"nato": true,
		"european": true,
		"nuclear": false,
		"permanentMember": false,
		"brics": false,
		"group": "nato-europe",
		"land": {
			"low": 8e3,
			"mode": 9e3,
			"high": 9e3
		},
		"landEvidence": "contrib.norway.land",
		"position": {
			"evidence": "contrib.norway.position",
			"stance": "undecided",
			"date": "2025-02-17"
		}
	},
	{
		"id": "pol",
		"nato": true,
		"european": true,
		"nuclear": false,
		"permanentMember": false,
		"brics": false,
		"group": "nato-europe",
		"land": {
			"low": 9e4,
			"mode": 11e4,
			"high": 15e4
		},
		"landEvidence": "contrib.poland.land",
		"position": {
			"evidence": "contrib.poland.position",
			"stance": "logistics-only",
			"date": "2025-02-17",
			"dateTo": "2025-02-26"
		}
	},
	{
		"id": "swe",
		"nato": true,
		"european": true,
		"nuclear": false,
		"permanentMember": false,
		"brics": false,
		"group": "nato-europe",
		"land": {
			"low": 6e3,
			"mode": 7e3,
			"high": 14e3
		},
		"landEvidence": "contrib.sweden.land",
		"position": {
			"evidence": "contrib.sweden.position",
			"stance": "open-conditional",
			"date": "2025-02-17"
		}
	},
	{
		"id": "esp",
		"nato": true,
		"european": true,
		"nuclear": false,
		"permanentMember": false,
		"brics": false,
		"group": "nato-europe",
		"land": {
			"low": 7e4,
			"mode": 7e4,
			"high": 72e3
		},
		"landEvidence": "contrib.spain.land",
		"position": {
			"evidence": "contrib.spain.position",
			"stance": "undecided",
			"date": "2025-03-06"
		}
	},
	{
		"id": "can",
		"nato": true,
		"european": false,
		"nuclear": false,
		"permanentMember": false,
		"brics": false,
		"group": "nato-other",
		"land": {
			"low": 22e3,
			"mode": 23e3,
			"high": 23e3
		},
		"landEvidence": "contrib.canada.land",
		"position": {
			"evidence": "contrib.canada.position",
			"stance": "willing",
			"date": "2025-03-05"
		}
	},
	{
		"id": "tur",
		"nato": true,
		"european": false,
		"nuclear": false,
		"permanentMember": false,
		"brics": false,
		"group": "nato-other",
		"land": {
			"low": 26e4,
			"mode": 38e4,
			"high": 38e4
		},
		"landEvidence": "contrib.turkey.land",
		"position": {
			"evidence": "contrib.turkey.position",
			"stance": "open-conditional",
			"date": "2025-03-06"
		}
	},
	{
		"id": "usa",
		"nato": true,
		"european": false,
		"nuclear": true,
		"permanentMember": true,
		"brics": false,
		"group": "nato-other",
		"land": {
			"low": 446e3,
			"mode": 446e3,
			"high": 613e3
		},
		"landEvidence": "contrib.usa.land",
		"position": {
			"evidence": "contrib.usa.position",
			"stance": "ruled-out",
			"date": "2025-02-12"
		}
	},
	{
		"id": "aus",
		"nato": false,
		"european": false,
		"nuclear": false,
		"permanentMember": false,
		"brics": false,
		"group": "non-nato",
		"land": {
			"low": 28e3,
			"mode": 3e4,
			"high": 3e4
		},
		"landEvidence": "contrib.australia.land",
		"position": {
			"evidence": "contrib.australia.position",
			"stance": "open-conditional",
			"date": "2025-03-04"
		}
	},
	{
		"id": "bra",
		"nato": false,
		"european": false,
		"nuclear": false,
		"permanentMember": false,
		"brics": true,
		"group": "non-nato",
		"land": {
			"low": 214e3,
			"mode": 22e4,
			"high": 22e4
		},
		"landEvidence": "contrib.brazil.land",
		"position": {
			"evidence": "contrib.brazil.position",
			"stance": "open-conditional",
			"date": "2025-02-19"
		}
	},
	{
		"id": "chn",
		"nato": false,
		"european": false,
		"nuclear": true,
		"permanentMember": true,
		"brics": true,
		"group": "non-nato",
		"land": {
			"low": 95e4,
			"mode": 975e3,
			"high": 1e6
		},
		"landEvidence": "contrib.china.land",
		"position": {
			"evidence": "contrib.china.position",
			"stance": "denied",
			"date": "2025-03-24",
			"later": true
		}
	},
	{
		"id": "ind",
		"nato": false,
		"european": false,
		"nuclear": true,
		"permanentMember": false,
		"brics": true,
		"group": "non-nato",
		"land": {
			"low": 12e5,
			"mode": 125e4,
			"high": 125e4
		},
		"landEvidence": "contrib.india.land",
		"position": {
			"evidence": "contrib.india.position",
			"stance": "un-mandate-only",
			"date": "2025-10-01",
			"later": true
		}
	},
	{
		"id": "zaf",
		"nato": false,
		"european": false,
		"nuclear": false,
		"permanentMember": false,
		"brics": true,
		"group": "non-nato",
		"land": {
			"low": 37e3,
			"mode": 4e4,
			"high": 4e4
		},
		"landEvidence": "contrib.southafrica.land",
		"position": {
			"evidence": "contrib.southafrica.position",
			"stance": "none-found"
		}
	}
];
var research$1 = [
	{
		"id": "validity",
		"evidence": ["eff.validity"],
		"direction": "mixed",
		"carriesOver": "none",
		"rule": "research_validity"
	},
	{
		"id": "base-rate",
		"evidence": ["eff.base.interstate"],
		"direction": "mixed",
		"carriesOver": "interstate",
		"rule": "research_base_rate"
	},
	{
		"id": "demilitarised-zone",
		"evidence": ["eff.fortna2003"],
		"direction": "+",
		"carriesOver": "interstate",
		"contrary": ["eff.werner"],
		"rule": "research_demilitarised_zone"
	},
	{
		"id": "third-party-guarantee",
		"evidence": ["eff.fortna2003"],
		"direction": "+",
		"carriesOver": "interstate",
		"contrary": ["eff.werner"],
		"rule": "research_third_party_guarantee"
	},
	{
		"id": "joint-commission",
		"evidence": ["eff.fortna2003"],
		"direction": "+",
		"carriesOver": "interstate",
		"contrary": ["eff.werner"],
		"rule": "research_joint_commission"
	},
	{
		"id": "interstate-peacekeeping",
		"evidence": ["eff.fortna2004wp", "eff.fortna2003"],
		"direction": "+",
		"carriesOver": "interstate",
		"contrary": ["eff.werner"],
		"rule": "research_interstate_peacekeeping"
	},
	{
		"id": "pressed-ceasefires",
		"evidence": ["eff.werner"],
		"direction": "-",
		"carriesOver": "interstate",
		"contrary": ["eff.fortna2003", "eff.fortna2004wp"],
		"rule": "research_pressed_ceasefires"
	},
	{
		"id": "small-tripwire",
		"evidence": ["eff.reiter"],
		"direction": "0",
		"carriesOver": "three-cases",
		"contrary": ["eff.tripwire.contra"],
		"rule": "research_small_tripwire"
	},
	{
		"id": "tripwire-public",
		"evidence": ["eff.tripwire.pub"],
		"direction": "0",
		"carriesOver": "experiment",
		"rule": "research_tripwire_public"
	},
	{
		"id": "light-heavy",
		"evidence": ["eff.rand.deter"],
		"direction": "mixed",
		"carriesOver": "interstate",
		"rule": "research_light_heavy"
	},
	{
		"id": "un-after-civil-wars",
		"evidence": [
			"eff.fortna.civil",
			"eff.gilligan",
			"eff.walter2021"
		],
		"direction": "+",
		"carriesOver": "civil-war",
		"contrary": ["eff.sambanis"],
		"rule": "research_un_after_civil_wars"
	},
	{
		"id": "un-violence-civil-wars",
		"evidence": [
			"eff.hultman2014",
			"eff.hultman2013",
			"eff.hegre"
		],
		"direction": "+",
		"carriesOver": "civil-war",
		"rule": "research_un_violence_civil_wars"
	},
	{
		"id": "effects-fade",
		"evidence": ["eff.sambanis"],
		"direction": "mixed",
		"carriesOver": "civil-war",
		"rule": "research_effects_fade"
	},
	{
		"id": "local-deployment",
		"evidence": ["eff.ruggeri"],
		"direction": "mixed",
		"carriesOver": "civil-war",
		"rule": "research_local_deployment"
	}
];
var presets = [
	{
		"id": "london-20000",
		"default": true,
		"text": [
			"london-20000",
			"uk-fr-active",
			"one-sided"
		],
		"scenario": {
			"model": "1.0.0",
			"contingents": [
				{
					"contributor": "gbr",
					"troops": 8e3,
					"at": [30.52, 50.45]
				},
				{
					"contributor": "fra",
					"troops": 8e3,
					"at": [28.47, 49.23]
				},
				{
					"contributor": "nld",
					"troops": 1500,
					"at": [24.03, 49.84]
				},
				{
					"contributor": "bel",
					"troops": 1e3,
					"at": [25.59, 49.55]
				},
				{
					"contributor": "ltu",
					"troops": 1e3,
					"at": [28.66, 50.25]
				},
				{
					"contributor": "est",
					"troops": 500,
					"at": [26.25, 50.62]
				}
			],
			"mandate": "invitation",
			"task": "reassure",
			"guarantee": "one-sided",
			"table": ["ukraine", "europe"],
			"usBacking": "none",
			"zoneDepthKm": 0,
			"jointCommission": false,
			"years": 5,
			"assumptions": {}
		}
	},
	{
		"id": "debate-40000",
		"text": ["range-40-200", "uk-fr-active"],
		"scenario": {
			"model": "1.0.0",
			"contingents": [
				{
					"contributor": "gbr",
					"troops": 1e4,
					"at": [35.05, 48.46]
				},
				{
					"contributor": "fra",
					"troops": 1e4,
					"at": [30.73, 46.48]
				},
				{
					"contributor": "deu",
					"troops": 5e3,
					"at": [30.52, 50.45]
				},
				{
					"contributor": "pol",
					"troops": 5e3,
					"at": [22, 50.04]
				},
				{
					"contributor": "nld",
					"troops": 2e3,
					"at": [33.41, 49.07]
				},
				{
					"contributor": "swe",
					"troops": 1e3,
					"at": [34.55, 49.59]
				},
				{
					"contributor": "dnk",
					"troops": 1e3,
					"at": [34.55, 49.59]
				},
				{
					"contributor": "can",
					"troops": 3e3,
					"at": [33.39, 47.91]
				},
				{
					"contributor": "ltu",
					"troops": 1500,
					"at": [32, 46.97]
				},
				{
					"contributor": "bel",
					"troops": 1500,
					"at": [32, 46.97]
				}
			],
			"mandate": "invitation",
			"task": "reassure",
			"guarantee": "one-sided",
			"table": [
				"ukraine",
				"europe",
				"usa"
			],
			"usBacking": "enablers",
			"zoneDepthKm": 15,
			"jointCommission": false,
			"years": 5,
			"assumptions": {}
		}
	},
	{
		"id": "debate-200000",
		"text": ["range-40-200"],
		"scenario": {
			"model": "1.0.0",
			"contingents": [
				{
					"contributor": "gbr",
					"troops": 25e3,
					"at": [35.05, 48.46]
				},
				{
					"contributor": "fra",
					"troops": 3e4,
					"at": [36.25, 48.9]
				},
				{
					"contributor": "deu",
					"troops": 2e4,
					"at": [30.52, 50.45]
				},
				{
					"contributor": "pol",
					"troops": 2e4,
					"at": [24.03, 49.84]
				},
				{
					"contributor": "tur",
					"troops": 3e4,
					"at": [30.73, 46.48]
				},
				{
					"contributor": "ita",
					"troops": 2e4,
					"at": [33.39, 47.91]
				},
				{
					"contributor": "esp",
					"troops": 15e3,
					"at": [32, 46.97]
				},
				{
					"contributor": "can",
					"troops": 7e3,
					"at": [34.55, 49.59]
				},
				{
					"contributor": "nld",
					"troops": 5e3,
					"at": [33.41, 49.07]
				},
				{
					"contributor": "swe",
					"troops": 3e3,
					"at": [34.8, 50.91]
				},
				{
					"contributor": "fin",
					"troops": 5e3,
					"at": [34.8, 50.91]
				},
				{
					"contributor": "nor",
					"troops": 3e3,
					"at": [31.29, 51.5]
				},
				{
					"contributor": "dnk",
					"troops": 4e3,
					"at": [31.29, 51.5]
				},
				{
					"contributor": "ltu",
					"troops": 5e3,
					"at": [36.7, 48.6]
				},
				{
					"contributor": "bel",
					"troops": 4e3,
					"at": [32.26, 48.51]
				},
				{
					"contributor": "aus",
					"troops": 4e3,
					"at": [32.06, 49.44]
				}
			],
			"mandate": "invitation",
			"task": "deter",
			"guarantee": "one-sided",
			"table": [
				"ukraine",
				"europe",
				"usa"
			],
			"usBacking": "air",
			"zoneDepthKm": 15,
			"jointCommission": false,
			"years": 5,
			"assumptions": {}
		}
	},
	{
		"id": "inclusive",
		"text": [
			"inclusive-table",
			"mutual-guarantee",
			"russia-no-nato"
		],
		"scenario": {
			"model": "1.0.0",
			"contingents": [
				{
					"contributor": "ind",
					"troops": 12e3,
					"at": [35.3, 48.1]
				},
				{
					"contributor": "chn",
					"troops": 12e3,
					"at": [36.4, 49.3]
				},
				{
					"contributor": "bra",
					"troops": 8e3,
					"at": [34.9, 47.95]
				},
				{
					"contributor": "zaf",
					"troops": 3e3,
					"at": [33.2, 47.1]
				}
			],
			"mandate": "un-security-council",
			"task": "interpose",
			"guarantee": "mutual",
			"table": [
				"ukraine",
				"russia",
				"europe",
				"usa",
				"china",
				"india",
				"other-brics"
			],
			"usBacking": "none",
			"zoneDepthKm": 15,
			"jointCommission": true,
			"years": 5,
			"assumptions": {}
		}
	},
	{
		"id": "observers",
		"text": [],
		"scenario": {
			"model": "1.0.0",
			"contingents": [
				{
					"contributor": "ind",
					"troops": 8e3,
					"at": [35.1, 47.9]
				},
				{
					"contributor": "bra",
					"troops": 6e3,
					"at": [36.9, 49.1]
				},
				{
					"contributor": "zaf",
					"troops": 3e3,
					"at": [33.9, 47.35]
				},
				{
					"contributor": "aus",
					"troops": 3e3,
					"at": [36.23, 49.99]
				}
			],
			"mandate": "osce",
			"task": "observe",
			"guarantee": "none",
			"table": [
				"ukraine",
				"russia",
				"europe",
				"usa"
			],
			"usBacking": "none",
			"zoneDepthKm": 15,
			"jointCommission": true,
			"years": 5,
			"assumptions": {}
		}
	},
	{
		"id": "full-line",
		"text": ["range-40-200"],
		"scenario": {
			"model": "1.0.0",
			"contingents": [
				{
					"contributor": "tur",
					"troops": 3e4,
					"at": [32.72, 46.71]
				},
				{
					"contributor": "esp",
					"troops": 15e3,
					"at": [33.54, 46.92]
				},
				{
					"contributor": "ita",
					"troops": 2e4,
					"at": [34.04, 47.44]
				},
				{
					"contributor": "aus",
					"troops": 4e3,
					"at": [34.45, 47.59]
				},
				{
					"contributor": "fra",
					"troops": 3e4,
					"at": [35.33, 47.59]
				},
				{
					"contributor": "gbr",
					"troops": 25e3,
					"at": [35.8, 47.53]
				},
				{
					"contributor": "can",
					"troops": 7e3,
					"at": [36.46, 47.71]
				},
				{
					"contributor": "deu",
					"troops": 2e4,
					"at": [36.71, 47.93]
				},
				{
					"contributor": "pol",
					"troops": 2e4,
					"at": [37.18, 48.28]
				},
				{
					"contributor": "nld",
					"troops": 5e3,
					"at": [37.72, 48.35]
				},
				{
					"contributor": "swe",
					"troops": 3e3,
					"at": [37.74, 48.59]
				},
				{
					"contributor": "fin",
					"troops": 5e3,
					"at": [38.13, 48.88]
				},
				{
					"contributor": "nor",
					"troops": 3e3,
					"at": [37.93, 49.03]
				},
				{
					"contributor": "dnk",
					"troops": 4e3,
					"at": [37.9, 49.28]
				},
				{
					"contributor": "ltu",
					"troops": 5e3,
					"at": [37.69, 49.43]
				},
				{
					"contributor": "bel",
					"troops": 4e3,
					"at": [37.58, 49.91]
				}
			],
			"mandate": "invitation",
			"task": "deter",
			"guarantee": "one-sided",
			"table": [
				"ukraine",
				"europe",
				"usa"
			],
			"usBacking": "air",
			"zoneDepthKm": 0,
			"jointCommission": false,
			"years": 5,
			"assumptions": {}
		}
	}
];
// src/lib/scenario/report-rows.ts
/** Knows a result as flat rows for tables: value, unit, range, class, share, and which sources each rests on. Writes no words. */
var sourced = [
	{
		"key": "forward_troops",
		"formula": "within(forward_depth)",
		"parameters": ["forward_depth"],
		"reads": ["within", "forward_depth"]
	},
	{
		"key": "strip_depth",
		"formula": "max(zoneDepthKm, 15 km)",
		"parameters": [],
		"reads": ["zoneDepthKm"]
	},
	{
		"key": "strip_troops",
		"formula": "within(strip_depth)",
		"parameters": [],
		"reads": ["within", "strip_depth"]
	},
	{
		"key": "near_troops",
		"formula": "within(hinterland_depth)",
		"parameters": ["hinterland_depth"],
		"reads": ["within", "hinterland_depth"]
	},
	{
		"key": "front_held",
		"formula": "forward_troops / brigade_troops * brigade_front",
		"parameters": [
			"forward_depth",
			"brigade_troops",
			"brigade_front"
		],
		"reads": [
			"forward_troops",
			"brigade_troops",
			"brigade_front"
		]
	},
	{
		"key": "front_share",
		"formula": "min(1, front_held / front_length)",
		"parameters": [
			"forward_depth",
			"brigade_troops",
			"brigade_front",
			"front_length"
		],
		"reads": ["front_held", "front_length"]
	},
	{
		"key": "brigades",
		"formula": "T / brigade_troops",
		"parameters": ["brigade_troops"],
		"reads": ["T", "brigade_troops"]
	},
	{
		"key": "hinterland_share",
		"formula": "inside > 0 person ? 1 - near_troops / inside : 0",
		"parameters": ["hinterland_depth"],
		"reads": ["inside", "near_troops"]
	},
	{
		"key": "density_strip",
		"formula": "strip_troops / front_length",
		"parameters": ["front_length"],
		"reads": ["strip_troops", "front_length"]
	},
	{
		"key": "troops_total",
		"formula": "T",
		"parameters": [],
		"reads": ["T"]
	},
	{
		"key": "density_line",
		"formula": "T / front_length",
		"parameters": ["front_length"],
		"reads": ["T", "front_length"]
	},
	{
		"key": "density_population",
		"formula": "T / population_gov * 1000 per_thousand",
		"parameters": ["population_gov"],
		"reads": ["T", "population_gov"],
		"evidence": ["dens.friedman", "dens.ukraine.at20k"]
	},
	{
		"key": "ratio_russian",
		"formula": "T / russian_force",
		"parameters": ["russian_force"],
		"reads": ["T", "russian_force"]
	},
	{
		"key": "ratio_ukrainian",
		"formula": "T / ukrainian_force",
		"parameters": ["ukrainian_force"],
		"reads": ["T", "ukrainian_force"]
	},
	{
		"key": "nearest_mission",
		"conditions": [
			"density_strip < 0.5 person/km",
			"density_strip < sqrt((1.7 person/km) * (4.2 person/km))",
			"density_strip < sqrt((4.2 person/km) * (4.8 person/km))",
			"density_strip < sqrt((4.8 person/km) * (5.6 person/km))",
			"density_strip < sqrt((5.6 person/km) * (5.9 person/km))",
			"density_strip < sqrt((5.9 person/km) * (13.8 person/km))",
			"density_strip < sqrt((13.8 person/km) * (22.2 person/km))",
			"density_strip < sqrt((22.2 person/km) * (24.7 person/km))",
			"density_strip < sqrt((24.7 person/km) * (87.5 person/km))",
			null
		],
		"parameters": ["front_length"],
		"reads": ["density_strip"]
	},
	{
		"key": "capability",
		"conditions": [
			"front_share >= hold_share_deny",
			"density_strip >= 24.7 person/km",
			"density_strip >= 4.2 person/km",
			"density_strip >= 1.7 person/km",
			null
		],
		"parameters": [
			"forward_depth",
			"brigade_troops",
			"brigade_front",
			"front_length",
			"hold_share_deny"
		],
		"reads": [
			"front_share",
			"hold_share_deny",
			"density_strip"
		],
		"evidence": [
			"mission.unficyp.1974",
			"mission.unmee",
			"mission.smm",
			"space.brigade.km"
		]
	},
	{
		"key": "task_gap",
		"conditions": [
			"task == \"reassure\"",
			"task == \"observe\" and capability != \"presence\"",
			"task == \"interpose\" and (capability == \"interpose-thin\" or capability == \"interpose-dense\" or capability == \"deny\")",
			"task == \"deter\" and capability == \"deny\"",
			null
		],
		"parameters": [
			"forward_depth",
			"brigade_troops",
			"brigade_front",
			"front_length",
			"hold_share_deny"
		],
		"reads": ["task", "capability"]
	},
	{
		"key": "cost_year",
		"formula": "T * cost_soldier_year",
		"parameters": ["cost_soldier_year"],
		"reads": ["T", "cost_soldier_year"]
	},
	{
		"key": "cost_total",
		"formula": "cost_year * years",
		"parameters": ["cost_soldier_year"],
		"reads": ["cost_year", "years"]
	},
	{
		"key": "exposed_glide",
		"formula": "reached(glide_reach)",
		"parameters": ["glide_reach"],
		"reads": ["reached", "glide_reach"]
	},
	{
		"key": "exposed_share",
		"formula": "exposed_glide / T",
		"parameters": ["glide_reach"],
		"reads": ["exposed_glide", "T"]
	},
	{
		"key": "exposed_drone",
		"formula": "reached(drone_reach)",
		"parameters": ["drone_reach"],
		"reads": ["reached", "drone_reach"]
	},
	{
		"key": "nato_troops",
		"formula": "sum(troops_by * nato_member)",
		"parameters": [],
		"reads": ["troops_by", "nato_member"]
	},
	{
		"key": "level_in_text",
		"conditions": [
			"T >= 17500 person and T <= 22500 person",
			"T >= 40000 person",
			null
		],
		"parameters": [],
		"reads": ["T"]
	},
	{
		"key": "stance_russia.text",
		"conditions": [
			"nato_troops > 0 person",
			"has(table, \"usa\") and has(table, \"china\") and has(table, \"india\") and has(table, \"other-brics\") and guarantee == \"mutual\"",
			null
		],
		"parameters": [],
		"reads": [
			"nato_troops",
			"table",
			"guarantee"
		]
	},
	{
		"key": "stance_usa.text",
		"conditions": [null],
		"parameters": [],
		"reads": []
	},
	{
		"key": "stance_china.text",
		"conditions": [null],
		"parameters": [],
		"reads": []
	},
	{
		"key": "stance_united_kingdom.text",
		"conditions": ["nato_troops > 0 person", null],
		"parameters": [],
		"reads": ["nato_troops"]
	},
	{
		"key": "stance_france.text",
		"conditions": ["nato_troops > 0 person", null],
		"parameters": [],
		"reads": ["nato_troops"]
	},
	{
		"key": "stance_ukraine.text",
		"conditions": [null],
		"parameters": [],
		"reads": []
	},
	{
		"key": "stance_russia.record",
		"conditions": [
			"nato_troops > 0 person",
			"task == \"observe\"",
			"mandate != \"un-security-council\"",
			"has(table, \"russia\") and has(table, \"ukraine\")",
			null
		],
		"parameters": [],
		"reads": [
			"nato_troops",
			"task",
			"mandate",
			"table"
		]
	},
	{
		"key": "stance_usa.record",
		"conditions": [
			"inside_of(\"usa\") > 0 person",
			"nato_troops > 0 person and nato_troops < T",
			null
		],
		"parameters": [],
		"reads": [
			"inside_of",
			"nato_troops",
			"T"
		]
	},
	{
		"key": "stance_china.record",
		"conditions": [null],
		"parameters": [],
		"reads": []
	},
	{
		"key": "stance_united_kingdom.record",
		"conditions": [
			"nato_troops > 0 person and usBacking != \"none\"",
			"nato_troops > 0 person",
			null
		],
		"parameters": [],
		"reads": ["nato_troops", "usBacking"]
	},
	{
		"key": "stance_france.record",
		"conditions": ["nato_troops > 0 person", null],
		"parameters": [],
		"reads": ["nato_troops"]
	},
	{
		"key": "stance_ukraine.record",
		"conditions": [
			"nato_troops > 0 person and usBacking != \"none\"",
			"nato_troops > 0 person",
			"task == \"observe\" and guarantee != \"none\"",
			"task == \"observe\"",
			null
		],
		"parameters": [],
		"reads": [
			"nato_troops",
			"usBacking",
			"task",
			"guarantee"
		]
	},
	{
		"key": "stance_germany.text",
		"conditions": ["nato_troops > 0 person", null],
		"parameters": [],
		"reads": ["nato_troops"]
	},
	{
		"key": "stance_germany.record",
		"conditions": ["nato_troops > 0 person", null],
		"parameters": [],
		"reads": ["nato_troops"]
	},
	{
		"key": "stance_poland.text",
		"conditions": ["nato_troops > 0 person", null],
		"parameters": [],
		"reads": ["nato_troops"]
	},
	{
		"key": "stance_poland.record",
		"conditions": [
			"inside_of(\"pol\") > 0 person",
			"nato_troops > 0 person",
			null
		],
		"parameters": [],
		"reads": ["inside_of", "nato_troops"]
	},
	{
		"key": "stance_india.text",
		"conditions": [null],
		"parameters": [],
		"reads": []
	},
	{
		"key": "stance_india.record",
		"conditions": ["mandate == \"un-security-council\"", null],
		"parameters": [],
		"reads": ["mandate"]
	},
	{
		"key": "stance_other_brics.text",
		"conditions": [null],
		"parameters": [],
		"reads": []
	},
	{
		"key": "stance_other_brics.record",
		"conditions": ["task == \"deter\"", null],
		"parameters": [],
		"reads": ["task"]
	},
	{
		"key": "stance_author.text",
		"conditions": [
			"guarantee == \"one-sided\"",
			"guarantee == \"mutual\" and has(table, \"usa\") and has(table, \"china\") and has(table, \"india\") and has(table, \"other-brics\")",
			null
		],
		"parameters": [],
		"reads": ["guarantee", "table"]
	},
	{
		"key": "stance_author.record",
		"conditions": [null],
		"parameters": [],
		"reads": []
	},
	{
		"key": "route.text",
		"conditions": [
			"mandate == \"un-security-council\" and (stance_russia == \"rejects\" or stance_usa == \"rejects\" or stance_china == \"rejects\" or stance_united_kingdom == \"rejects\" or stance_france == \"rejects\")",
			"mandate == \"un-security-council\"",
			"mandate == \"un-general-assembly\"",
			"mandate == \"osce\" and task == \"observe\" and stance_russia != \"rejects\"",
			"mandate == \"osce\"",
			"mandate == \"treaty\" and (stance_russia == \"rejects\" or stance_ukraine == \"rejects\")",
			"mandate == \"treaty\"",
			null
		],
		"parameters": [],
		"reads": [
			"mandate",
			"stance_russia.text",
			"stance_usa.text",
			"stance_china.text",
			"stance_united_kingdom.text",
			"stance_france.text",
			"task",
			"stance_ukraine.text"
		]
	},
	{
		"key": "route.record",
		"conditions": [
			"mandate == \"un-security-council\" and (stance_russia == \"rejects\" or stance_usa == \"rejects\" or stance_china == \"rejects\" or stance_united_kingdom == \"rejects\" or stance_france == \"rejects\")",
			"mandate == \"un-security-council\"",
			"mandate == \"un-general-assembly\"",
			"mandate == \"osce\" and task == \"observe\" and stance_russia != \"rejects\"",
			"mandate == \"osce\"",
			"mandate == \"treaty\" and (stance_russia == \"rejects\" or stance_ukraine == \"rejects\")",
			"mandate == \"treaty\"",
			null
		],
		"parameters": [],
		"reads": [
			"mandate",
			"stance_russia.record",
			"stance_usa.record",
			"stance_china.record",
			"stance_united_kingdom.record",
			"stance_france.record",
			"task",
			"stance_ukraine.record"
		]
	},
	{
		"key": "principle_consent.text",
		"conditions": [
			"stance_russia == \"rejects\" or stance_ukraine == \"rejects\"",
			"stance_russia == \"silent\" or stance_ukraine == \"silent\" or stance_russia == \"conditional\" or stance_ukraine == \"conditional\"",
			null
		],
		"parameters": [],
		"reads": ["stance_russia.text", "stance_ukraine.text"],
		"evidence": ["law.capstone"]
	},
	{
		"key": "principle_consent.record",
		"conditions": [
			"stance_russia == \"rejects\" or stance_ukraine == \"rejects\"",
			"stance_russia == \"silent\" or stance_ukraine == \"silent\" or stance_russia == \"conditional\" or stance_ukraine == \"conditional\"",
			null
		],
		"parameters": [],
		"reads": ["stance_russia.record", "stance_ukraine.record"],
		"evidence": ["law.capstone"]
	},
	{
		"key": "principle_impartiality.text",
		"conditions": [
			"guarantee == \"one-sided\" or task == \"reassure\" or task == \"deter\"",
			"has(table, \"ukraine\") and has(table, \"russia\")",
			null
		],
		"parameters": [],
		"reads": [
			"guarantee",
			"task",
			"table"
		],
		"evidence": ["law.capstone"]
	},
	{
		"key": "principle_impartiality.record",
		"conditions": [
			"guarantee == \"one-sided\" or task == \"reassure\" or task == \"deter\"",
			"has(table, \"ukraine\") and has(table, \"russia\")",
			null
		],
		"parameters": [],
		"reads": [
			"guarantee",
			"task",
			"table"
		],
		"evidence": ["law.capstone"]
	},
	{
		"key": "principle_force.text",
		"conditions": ["task == \"deter\"", null],
		"parameters": [],
		"reads": ["task"],
		"evidence": ["law.capstone"]
	},
	{
		"key": "principle_force.record",
		"conditions": ["task == \"deter\"", null],
		"parameters": [],
		"reads": ["task"],
		"evidence": ["law.capstone"]
	},
	{
		"key": "doctrine.text",
		"conditions": [
			"task == \"observe\"",
			"task == \"deter\" and mandate == \"un-security-council\"",
			"task == \"deter\"",
			"task == \"reassure\"",
			"principle_consent != \"fails\"",
			"mandate == \"un-security-council\"",
			null
		],
		"parameters": [],
		"reads": [
			"task",
			"mandate",
			"principle_consent.text"
		]
	},
	{
		"key": "doctrine.record",
		"conditions": [
			"task == \"observe\"",
			"task == \"deter\" and mandate == \"un-security-council\"",
			"task == \"deter\"",
			"task == \"reassure\"",
			"principle_consent != \"fails\"",
			"mandate == \"un-security-council\"",
			null
		],
		"parameters": [],
		"reads": [
			"task",
			"mandate",
			"principle_consent.record"
		]
	},
	{
		"key": "rotation_pool",
		"formula": "T * rotation_ratio",
		"parameters": ["rotation_ratio"],
		"reads": ["T", "rotation_ratio"]
	},
	{
		"key": "pool_share",
		"formula": "troops_by * rotation_ratio / land_force",
		"parameters": ["rotation_ratio", "land_force"],
		"reads": [
			"troops_by",
			"rotation_ratio",
			"land_force"
		]
	},
	{
		"key": "ceiling",
		"formula": "land_force * sustainable_share",
		"parameters": ["land_force", "sustainable_share"],
		"reads": ["land_force", "sustainable_share"]
	},
	{
		"key": "overdrawn",
		"formula": "sum(max(0 person, troops_by - ceiling))",
		"parameters": ["land_force", "sustainable_share"],
		"reads": ["troops_by", "ceiling"]
	},
	{
		"key": "sustained_share",
		"formula": "sum(min(troops_by, ceiling)) / T",
		"parameters": ["land_force", "sustainable_share"],
		"reads": [
			"troops_by",
			"ceiling",
			"T"
		]
	},
	{
		"key": "sustainability",
		"conditions": [
			"not (overdrawn > 0 person)",
			"overdrawn <= 0.25 * T",
			null
		],
		"parameters": ["land_force", "sustainable_share"],
		"reads": ["overdrawn", "T"]
	},
	{
		"key": "days_to_full",
		"formula": "lead_time + T / arrival_rate",
		"parameters": ["lead_time", "arrival_rate"],
		"reads": [
			"lead_time",
			"T",
			"arrival_rate"
		]
	},
	{
		"key": "research_validity",
		"conditions": [null],
		"parameters": [],
		"reads": []
	},
	{
		"key": "research_base_rate",
		"conditions": [null],
		"parameters": [],
		"reads": []
	},
	{
		"key": "research_demilitarised_zone",
		"conditions": ["zoneDepthKm > 0 km", null],
		"parameters": [],
		"reads": ["zoneDepthKm"]
	},
	{
		"key": "research_third_party_guarantee",
		"conditions": ["guarantee != \"none\"", null],
		"parameters": [],
		"reads": ["guarantee"]
	},
	{
		"key": "research_joint_commission",
		"conditions": ["jointCommission", null],
		"parameters": [],
		"reads": ["jointCommission"]
	},
	{
		"key": "research_interstate_peacekeeping",
		"conditions": ["mandate != \"invitation\" and (task == \"observe\" or task == \"interpose\")", null],
		"parameters": [],
		"reads": ["mandate", "task"]
	},
	{
		"key": "research_pressed_ceasefires",
		"conditions": [null],
		"parameters": [],
		"reads": []
	},
	{
		"key": "research_small_tripwire",
		"conditions": ["(task == \"reassure\" or task == \"deter\") and (capability == \"presence\" or capability == \"monitor\" or capability == \"interpose-thin\")", null],
		"parameters": [
			"forward_depth",
			"brigade_troops",
			"brigade_front",
			"front_length",
			"hold_share_deny"
		],
		"reads": ["task", "capability"]
	},
	{
		"key": "research_tripwire_public",
		"conditions": ["task == \"reassure\" or task == \"deter\"", null],
		"parameters": [],
		"reads": ["task"]
	},
	{
		"key": "research_light_heavy",
		"conditions": ["task == \"reassure\" or task == \"deter\"", null],
		"parameters": [],
		"reads": ["task"]
	},
	{
		"key": "research_un_after_civil_wars",
		"conditions": ["mandate == \"un-security-council\" or mandate == \"un-general-assembly\"", null],
		"parameters": [],
		"reads": ["mandate"]
	},
	{
		"key": "research_un_violence_civil_wars",
		"conditions": ["mandate == \"un-security-council\" or mandate == \"un-general-assembly\"", null],
		"parameters": [],
		"reads": ["mandate"]
	},
	{
		"key": "research_effects_fade",
		"conditions": ["mandate == \"un-security-council\" or mandate == \"un-general-assembly\"", null],
		"parameters": [],
		"reads": ["mandate"]
	},
	{
		"key": "research_local_deployment",
		"conditions": ["capability != \"presence\"", null],
		"parameters": [
			"forward_depth",
			"brigade_troops",
			"brigade_front",
			"front_length",
			"hold_share_deny"
		],
		"reads": ["capability"]
	}
];
var byId = new Map(parameters.map((p) => [p.id, p]));
var contributorById = new Map(contributors.map((c) => [c.id, c]));
/** All results in the order of the page: by question, each rule in turn. Needs a result with its ranges for `low`, `high` and `share`. */
function reportRows(result, groupIds) {
	return groupIds.flatMap((group) => {
		if (group === "research") return result.outputs.research.map(findingRow);
		return [...rules.filter((rule) => rule.group === group)].sort((a, b) => Number("lens" in a) - Number("lens" in b)).flatMap((rule) => rowsOf(rule, result));
	});
}
function rowsOf(rule, { outputs }) {
	const head = {
		group: rule.group,
		id: rule.id
	};
	if ("lens" in rule) {
		const lens = rule.lens;
		if ("actor" in rule) {
			const stance = outputs.stance[lens][rule.actor];
			if (stance === void 0) return [];
			return [{
				...head,
				id: "stance",
				actor: rule.actor,
				lens,
				...classed(rule, stance)
			}];
		}
		const doctrine = outputs.doctrine[lens];
		if (rule.id === "route") return [{
			...head,
			lens,
			...classed(rule, outputs.route[lens])
		}];
		if (rule.id === "doctrine") return [{
			...head,
			lens,
			...classed(rule, doctrine)
		}];
		const principle = rule.id.replace(/^principle_/, "");
		const state = doctrine.fails.includes(principle) ? "fails" : doctrine.unknown.includes(principle) ? "unknown" : "holds";
		return [{
			...head,
			lens,
			class: state,
			sources: sourcesOf(rule.key)
		}];
	}
	const output = outputs[rule.id];
	if ("by" in output) return contributors.flatMap(({ id }) => {
		const one = output.by[id];
		return one === void 0 ? [] : [{
			...head,
			contributor: id,
			...numbers(one),
			sources: sourcesOf(rule.key, [], id)
		}];
	});
	if ("value" in output) return [{
		...head,
		...numbers(output),
		sources: sourcesOf(rule.key)
	}];
	return [{
		...head,
		...classed(rule, output)
	}];
}
function numbers({ value, unit, low, high }) {
	return {
		value,
		unit,
		low,
		high
	};
}
function classed(rule, output) {
	return {
		class: output.class,
		branch: output.branch,
		share: output.shares?.[output.class],
		sources: sourcesOf(rule.key, output.because)
	};
}
function findingRow({ finding, direction, carriesOver, applies, evidence, contrary }) {
	return {
		group: "research",
		id: "research",
		finding: research$1.find((entry) => entry.id === finding).id,
		direction,
		carriesOver,
		applies,
		sources: [.../* @__PURE__ */ new Set([...evidence, ...contrary ?? []])]
	};
}
/** What a rule rests on: its own sources, those of the branch that held, those of its assumptions. */
function sourcesOf(key, because = [], contributor) {
	const rule = sourced.find((one) => one.key === key);
	const behind = (rule?.parameters ?? []).flatMap((id) => byId.get(id)?.evidence ?? []);
	const land = contributor === void 0 ? [] : [contributorById.get(contributor).landEvidence];
	return [.../* @__PURE__ */ new Set([
		...rule?.evidence ?? [],
		...because,
		...behind,
		...land
	])];
}
// src/lib/scenario/presets.ts
/** Knows the presets as scenarios. Their names and what in them is the text's are messages. */
var presetIds = presets.map((preset) => preset.id);
var defaultPreset = presets.find((preset) => "default" in preset)?.id ?? presets[0].id;
/** @throws Error for an id that is none of {@link presetIds}. */
function presetScenario(id) {
	const preset = presets.find((p) => p.id === id);
	if (preset === void 0) throw new Error(`there is no preset "${id}"; there are ${presetIds.join(", ")}`);
	return preset.scenario;
}
// node_modules/@scure/base/index.js
/*! scure-base - MIT License (c) 2022 Paul Miller (paulmillr.com) */
var freeze = (fn) => Object.freeze(fn());
function isBytes(a) {
	return a instanceof Uint8Array || ArrayBuffer.isView(a) && a.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in a && a.BYTES_PER_ELEMENT === 1;
}
/** Asserts something is Uint8Array. */
function abytes(b) {
	if (!isBytes(b)) throw new TypeError("Uint8Array expected");
}
function astr(label, input) {
	if (typeof input !== "string") throw new TypeError(`${label}: string expected`);
	return true;
}
function anumber(n, title = "number") {
	if (typeof n !== "number") throw new TypeError(`${title}: expected number, got ${typeof n}`);
	if (!Number.isSafeInteger(n)) throw new RangeError(`${title}: expected safe integer, got ${n}`);
}
function chain(...args) {
	const id = (a) => a;
	const wrap = (a, b) => (c) => a(b(c));
	return {
		encode: args.map((x) => x.encode).reduceRight(wrap, id),
		decode: args.map((x) => x.decode).reduce(wrap, id)
	};
}
var powers = /* @__PURE__ */ (() => {
	let res = [];
	for (let i = 0; i < 40; i++) res.push(2 ** i);
	return res;
})();
var asciiDecoder = /* @__PURE__ */ (() => {
	try {
		const decoder = new TextDecoder();
		return decoder.decode(Uint8Array.of(65, 48, 43, 127)) === "A0+" ? decoder : void 0;
	} catch (e) {
		return;
	}
})();
var B2S_CHUNK = 8192;
function charcodesToString(codes) {
	const len = codes.length;
	if (asciiDecoder !== void 0 && len >= 12) return asciiDecoder.decode(codes);
	if (len <= B2S_CHUNK) return String.fromCharCode.apply(null, codes);
	let res = "";
	for (let i = 0; i < len; i += B2S_CHUNK) res += String.fromCharCode.apply(null, codes.subarray(i, i + B2S_CHUNK));
	return res;
}
/**
* Linear 8 <-> bits regrouping (radix2Slow semantics), with Uint8Array digits and
* preallocated output.
*/
function radix2(bits) {
	anumber(bits);
	if (bits <= 0 || bits > 8) throw new RangeError("radix2: bits should be in (0..8]");
	const mask = powers[bits] - 1;
	return {
		encode: (bytes) => {
			abytes(bytes);
			const len = bytes.length;
			const res = new Uint8Array(Math.ceil(len * 8 / bits));
			let carry = 0;
			let pos = 0;
			let j = 0;
			for (let i = 0; i < len;) {
				if (i + 2 < len) {
					carry = carry << 24 | bytes[i] << 16 | bytes[i + 1] << 8 | bytes[i + 2];
					pos += 24;
					i += 3;
				} else {
					carry = (carry << 8 | bytes[i]) & 65535;
					pos += 8;
					i++;
				}
				for (;;) {
					pos -= bits;
					res[j++] = carry >> pos & mask;
					if (pos < bits) break;
				}
			}
			if (pos > 0) res[j] = carry << bits - pos & mask;
			return res;
		},
		decode: (digits) => {
			const len = digits.length;
			const res = new Uint8Array(Math.floor(len * bits / 8));
			let carry = 0;
			let pos = 0;
			let j = 0;
			for (let i = 0; i < len; i++) {
				carry = (carry << bits | digits[i]) & 65535;
				pos += bits;
				for (; pos >= 8; pos -= 8) res[j++] = carry >> pos - 8 & 255;
			}
			carry = carry << 8 - pos & 255;
			if (pos >= bits) throw new Error("Excess padding");
			if (carry > 0) throw new Error(`Non-zero padding: ${carry}`);
			return res;
		}
	};
}
/**
* Digit <-> letter mapping fused with string join (chain(alphabetSlow(letters), join(''))
* semantics), via char-code lookup tables.
*/
function alphabet(letters, aliases) {
	const len = letters.length;
	if (len > 128) throw new Error("alphabet: max 128 letters");
	const encTable = new Uint8Array(len);
	const decTable = (/* @__PURE__ */ new Int8Array(128)).fill(-1);
	for (let i = 0; i < len; i++) {
		const code = letters.charCodeAt(i);
		if (letters.codePointAt(i) !== code || code > 127) throw new Error("alphabet: single-char ASCII letters only");
		encTable[i] = code;
		decTable[code] = i;
	}
	if (aliases !== void 0) for (const alias of Object.keys(aliases)) {
		const code = alias.charCodeAt(0);
		const target = decTable[aliases[alias].charCodeAt(0)];
		if (alias.length !== 1 || code > 127 || target === void 0 || target === -1) throw new Error(`alphabet: invalid alias ${alias}`);
		decTable[code] = target;
	}
	return {
		encode: (digits) => {
			const codes = new Uint8Array(digits.length);
			for (let i = 0; i < digits.length; i++) {
				const d = digits[i];
				const code = encTable[d];
				if (code === void 0) throw new Error(`alphabet.encode: invalid digit ${d}`);
				codes[i] = code;
			}
			return charcodesToString(codes);
		},
		decode: (input) => {
			astr("decode", input);
			const slen = input.length;
			const digits = new Uint8Array(slen);
			for (let i = 0; i < slen; i++) {
				const code = input.charCodeAt(i);
				const digit = code < 128 ? decTable[code] : -1;
				if (digit === -1) throw new Error(`Unknown letter "${input[i]}". Allowed: ${letters}`);
				digits[i] = digit;
			}
			return digits;
		}
	};
}
/**
* base64 from RFC 4648, using URL-safe alphabet. No padding.
* Use `base64url` for padded version.
* @example
* ```js
* base64urlnopad.encode(Uint8Array.from([0x12, 0xab]));
* // => 'Eqs'
* base64urlnopad.decode('Eqs');
* // => Uint8Array.from([0x12, 0xab])
* ```
*/
var base64urlnopad = /* @__PURE__ */ freeze(() => chain(radix2(6), alphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")));
var DEFAULT_CONFIG = {
	lang: void 0,
	message: void 0,
	abortEarly: void 0,
	abortPipeEarly: void 0
};
/**
* Returns the global configuration.
*
* @param config The config to merge.
*
* @returns The configuration.
*/
/* @__NO_SIDE_EFFECTS__ */
function getGlobalConfig(config$1) {
	if (!config$1 && true) return DEFAULT_CONFIG;
	return {
		lang: config$1?.lang ?? void 0,
		message: config$1?.message,
		abortEarly: config$1?.abortEarly ?? void 0,
		abortPipeEarly: config$1?.abortPipeEarly ?? void 0
	};
}
/**
* Stringifies an unknown input to a literal or type string.
*
* @param input The unknown input.
*
* @returns A literal or type string.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _stringify(input) {
	const type = typeof input;
	if (type === "string") return `"${input}"`;
	if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
	if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
	return type;
}
/**
* Adds an issue to the dataset.
*
* @param context The issue context.
* @param label The issue label.
* @param dataset The input dataset.
* @param config The configuration.
* @param other The optional props.
*
* @internal
*/
function _addIssue(context, label, dataset, config$1, other) {
	const input = other && "input" in other ? other.input : dataset.value;
	const expected = other?.expected ?? context.expects ?? null;
	const received = other?.received ?? /* @__PURE__ */ _stringify(input);
	const issue = {
		kind: context.kind,
		type: context.type,
		input,
		expected,
		received,
		message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
		requirement: context.requirement,
		path: other?.path,
		issues: other?.issues,
		lang: config$1.lang,
		abortEarly: config$1.abortEarly,
		abortPipeEarly: config$1.abortPipeEarly
	};
	const isSchema = context.kind === "schema";
	const message$1 = other?.message ?? context.message ?? (context.reference, issue.lang, void 0) ?? (isSchema ? (issue.lang, void 0) : null) ?? config$1.message ?? (issue.lang, void 0);
	if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
	if (isSchema) dataset.typed = false;
	if (dataset.issues) dataset.issues.push(issue);
	else dataset.issues = [issue];
}
/**
* Disallows inherited object properties and prevents object prototype
* pollution by disallowing certain keys.
*
* @param object The object to check.
* @param key The key to check.
*
* @returns Whether the key is allowed.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isValidObjectKey(object$1, key) {
	return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
}
/**
* Joins multiple `expects` values with the given separator.
*
* @param values The `expects` values.
* @param separator The separator.
*
* @returns The joined `expects` property.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _joinExpects(values$1, separator) {
	const list = [...new Set(values$1)];
	if (list.length > 1) return `(${list.join(` ${separator} `)})`;
	return list[0] ?? "never";
}
/**
* Eagerly creates and attaches the Standard Schema properties of a schema.
*
* Hint: The contextual `this` type includes the standard properties that are
* attached before the schema is returned.
*
* @param schema The schema to attach standard properties to.
*
* @returns The schema with standard properties attached.
*
* @internal
*/
function _standardSchema(schema) {
	schema["~standard"] = {
		version: 1,
		vendor: "valibot",
		validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
	};
	return schema;
}
/* @__NO_SIDE_EFFECTS__ */
function finite$1(message$1) {
	return {
		kind: "validation",
		type: "finite",
		reference: finite$1,
		async: false,
		expects: null,
		requirement: Number.isFinite,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "finite", dataset, config$1);
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function integer(message$1) {
	return {
		kind: "validation",
		type: "integer",
		reference: integer,
		async: false,
		expects: null,
		requirement: Number.isInteger,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "integer", dataset, config$1);
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function maxLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_length",
		reference: maxLength,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length > this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function maxValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_value",
		reference: maxValue,
		async: false,
		expects: `<=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function minLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_length",
		reference: minLength,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length < this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function minValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_value",
		reference: minValue,
		async: false,
		expects: `>=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}
/**
* Returns the fallback value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The output dataset if available.
* @param config The config if available.
*
* @returns The fallback value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getFallback(schema, dataset, config$1) {
	return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}
/**
* Returns the default value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The input dataset if available.
* @param config The config if available.
*
* @returns The default value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getDefault(schema, dataset, config$1) {
	return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
}
/* @__NO_SIDE_EFFECTS__ */
function array$1(item, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "array",
		reference: array$1,
		expects: "Array",
		async: false,
		item,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < input.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function boolean(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "boolean",
		reference: boolean,
		expects: "boolean",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "boolean") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function custom(check$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "custom",
		reference: custom,
		expects: "unknown",
		async: false,
		check: check$1,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.check(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function number$2(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "number",
		reference: number$2,
		expects: "number",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function picklist(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "picklist",
		reference: picklist,
		expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.includes(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function record(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "record",
		reference: record,
		expects: "Object",
		async: false,
		key,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const entryKey in input) if (/* @__PURE__ */ _isValidObjectKey(input, entryKey)) {
					const entryValue = input[entryKey];
					const keyDataset = this.key["~run"]({ value: entryKey }, config$1);
					if (keyDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "key",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of keyDataset.issues) {
							issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					const valueDataset = this.value["~run"]({ value: entryValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function strictObject(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_object",
		reference: strictObject,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
						_addIssue(this, "key", dataset, config$1, {
							input: key,
							expected: "never",
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function strictTuple(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_tuple",
		reference: strictTuple,
		expects: "Array",
		async: false,
		items,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!(dataset.issues && config$1.abortEarly) && this.items.length < input.length) _addIssue(this, "type", dataset, config$1, {
					input: input[this.items.length],
					expected: "never",
					path: [{
						type: "array",
						origin: "value",
						input,
						key: this.items.length,
						value: input[this.items.length]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function string$1(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "string",
		reference: string$1,
		expects: "string",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "string") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function pipe(...pipe$1) {
	return _standardSchema({
		...pipe$1[0],
		pipe: pipe$1,
		"~run"(dataset, config$1) {
			for (const item of pipe$1) if (item.kind !== "metadata") {
				if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
					dataset.typed = false;
					break;
				}
				if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
			}
			return dataset;
		}
	});
}
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parse result.
*/
/* @__NO_SIDE_EFFECTS__ */
function safeParse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	return {
		typed: dataset.typed,
		success: !dataset.issues,
		output: dataset.value,
		issues: dataset.issues
	};
}
// src/lib/scenario/scenario.ts
/** Bounds of a scenario, from the contract of the model. */
var limits = {
	level: {
		low: 2e4,
		high: 2e5
	},
	contingentTroops: 100,
	contingents: 40,
	zoneDepthKm: {
		low: 0,
		high: 50
	},
	years: {
		low: 1,
		high: 10
	}
};
/** Level of the force: the sum of its contingents, persons. */
function levelOf(scenario) {
	return scenario.contingents.reduce((sum, { troops }) => sum + troops, 0);
}
// src/lib/scenario/check.ts
/** Knows whether something unknown is a valid scenario, and names every place where it is not. Repairs nothing. */
var options = (id) => {
	const input = inputs.find((i) => i.id === id);
	return input !== void 0 && "options" in input ? [...input.options] : [];
};
var between = (low, high) => [/* @__PURE__ */ minValue(low, "too-low"), /* @__PURE__ */ maxValue(high, "too-high")];
var whole = /* @__PURE__ */ integer("whole");
var finite = /* @__PURE__ */ pipe(/* @__PURE__ */ number$2(), /* @__PURE__ */ finite$1());
var isPlainObject = (value) => {
	if (typeof value !== "object" || value === null) return false;
	const prototype = Object.getPrototypeOf(value);
	return prototype === Object.prototype || prototype === null;
};
var shape = /* @__PURE__ */ strictObject({
	model: /* @__PURE__ */ string$1(),
	contingents: /* @__PURE__ */ pipe(/* @__PURE__ */ array$1(/* @__PURE__ */ strictObject({
		contributor: /* @__PURE__ */ picklist(contributors.map((c) => c.id)),
		troops: /* @__PURE__ */ pipe(/* @__PURE__ */ number$2(), whole, ...between(limits.contingentTroops, limits.level.high)),
		at: /* @__PURE__ */ strictTuple([/* @__PURE__ */ pipe(/* @__PURE__ */ number$2(), ...between(-180, 180)), /* @__PURE__ */ pipe(/* @__PURE__ */ number$2(), ...between(-90, 90))])
	})), /* @__PURE__ */ minLength(1, "too-few"), /* @__PURE__ */ maxLength(limits.contingents, "too-many")),
	mandate: /* @__PURE__ */ picklist(options("mandate")),
	task: /* @__PURE__ */ picklist(options("task")),
	guarantee: /* @__PURE__ */ picklist(options("guarantee")),
	table: /* @__PURE__ */ array$1(/* @__PURE__ */ picklist(options("table"))),
	usBacking: /* @__PURE__ */ picklist(options("usBacking")),
	zoneDepthKm: /* @__PURE__ */ pipe(/* @__PURE__ */ number$2(), whole, ...between(limits.zoneDepthKm.low, limits.zoneDepthKm.high)),
	jointCommission: /* @__PURE__ */ boolean(),
	years: /* @__PURE__ */ pipe(/* @__PURE__ */ number$2(), whole, ...between(limits.years.low, limits.years.high)),
	assumptions: /* @__PURE__ */ pipe(/* @__PURE__ */ custom(isPlainObject), /* @__PURE__ */ record(/* @__PURE__ */ string$1(), finite))
});
/** Range of a parameter by id; `land_force.deu` is one contributor's. Undefined if there is no such parameter. */
function rangeOf(id) {
	const [head, contributor, ...beyond] = id.split(".");
	if (beyond.length > 0) return void 0;
	const parameter = parameters.find((p) => p.id === head);
	if (parameter === void 0) return void 0;
	if ("per" in parameter) return contributors.find((c) => c.id === contributor)?.land;
	return contributor === void 0 ? parameter : void 0;
}
/**
* Checks anything against the contract of a scenario. Nothing is altered: a valid scenario comes back equal.
* @param mayStand whether troops may be placed at a point; without it, places are not checked.
*/
function checkScenario(value, mayStand) {
	const parsed = /* @__PURE__ */ safeParse(shape, value);
	if (!parsed.success) return {
		ok: false,
		errors: parsed.issues.map(errorOf)
	};
	const scenario = parsed.output;
	const errors = [
		...levelErrors(scenario),
		...listErrors(scenario),
		...assumptionErrors(value)
	];
	if (scenario.model !== "1.0.0") errors.push({
		place: "model",
		code: "version",
		expected: version,
		found: scenario.model
	});
	scenario.contingents.forEach(({ at }, i) => {
		if (mayStand !== void 0 && !mayStand(at)) errors.push({
			place: `contingents[${i}].at`,
			code: "place",
			expected: "",
			found: at.join(", ")
		});
	});
	return errors.length === 0 ? {
		ok: true,
		scenario
	} : {
		ok: false,
		errors
	};
}
function levelErrors(scenario) {
	const level = levelOf(scenario);
	const { low, high } = limits.level;
	if (level < low) return [{
		place: "contingents",
		code: "level-too-low",
		expected: `${low}`,
		found: `${level}`
	}];
	if (level > high) return [{
		place: "contingents",
		code: "level-too-high",
		expected: `${high}`,
		found: `${level}`
	}];
	return [];
}
function listErrors({ table }) {
	return table.flatMap((member, i) => table.indexOf(member) < i ? [{
		place: `table[${i}]`,
		code: "twice",
		expected: "",
		found: member
	}] : []);
}
/** Reads what was given, since the library leaves out keys such as `__proto__`, which must be named as unknown. */
function assumptionErrors({ assumptions }) {
	return Object.entries(assumptions).flatMap(([id, value]) => {
		const place = `assumptions.${id}`;
		const range = rangeOf(id);
		if (range === void 0) return [{
			place,
			code: "unknown-assumption",
			expected: "",
			found: id
		}];
		if (value < range.low) return [{
			place,
			code: "too-low",
			expected: `${range.low}`,
			found: `${value}`
		}];
		if (value > range.high) return [{
			place,
			code: "too-high",
			expected: `${range.high}`,
			found: `${value}`
		}];
		return [];
	});
}
var ownCodes = [
	"whole",
	"too-low",
	"too-high",
	"too-few",
	"too-many"
];
function errorOf(issue) {
	const place = (issue.path ?? []).map(({ key }) => typeof key === "number" ? `[${key}]` : `.${String(key)}`).join("").replace(/^\./, "");
	const expected = issue.type === "custom" ? "Object" : (issue.expected ?? "").replace(/^[<>]=/, "");
	return {
		place,
		code: codeOf$1(issue),
		expected,
		found: issue.received
	};
}
function codeOf$1(issue) {
	if (ownCodes.includes(issue.message)) return issue.message;
	if (issue.type === "picklist") return "choice";
	if (issue.type === "strict_object" && issue.expected !== "Object") return issue.expected === "never" ? "unknown-key" : "missing";
	return "type";
}
// node_modules/pbf/index.js
var SHIFT_LEFT_32 = 4294967296;
var SHIFT_RIGHT_32 = 1 / SHIFT_LEFT_32;
var TEXT_DECODER_MIN_LENGTH = 12;
var utf8TextDecoder = typeof TextDecoder === "undefined" ? null : new TextDecoder("utf-8");
var PBF_VARINT = 0;
var PBF_FIXED64 = 1;
var PBF_BYTES = 2;
var PBF_FIXED32 = 5;
var PbfReader = class {
	/**
	* @param {Uint8Array | ArrayBuffer} buf
	*/
	constructor(buf) {
		this.buf = ArrayBuffer.isView(buf) ? buf : new Uint8Array(buf);
		this.dataView = new DataView(this.buf.buffer, this.buf.byteOffset, this.buf.byteLength);
		this.pos = 0;
		this.type = 0;
		this._valueStart = -1;
		this.length = this.buf.length;
	}
	/**
	* @template T
	* @param {(tag: number, result: T, pbf: PbfReader) => void} readField
	* @param {T} result
	* @param {number} [end]
	*/
	readFields(readField, result, end = this.length) {
		let field;
		while (field = this.nextField(end)) readField(field, result, this);
		return result;
	}
	/**
	* @template T
	* @param {(tag: number, result: T, pbf: PbfReader) => void} readField
	* @param {T} result
	*/
	readMessage(readField, result) {
		return this.readFields(readField, result, this.readVarint() + this.pos);
	}
	readFixed32() {
		const val = this.dataView.getUint32(this.pos, true);
		this.pos += 4;
		return val;
	}
	readSFixed32() {
		const val = this.dataView.getInt32(this.pos, true);
		this.pos += 4;
		return val;
	}
	readFixed64() {
		const val = this.dataView.getUint32(this.pos, true) + this.dataView.getUint32(this.pos + 4, true) * SHIFT_LEFT_32;
		this.pos += 8;
		return val;
	}
	readSFixed64() {
		const val = this.dataView.getUint32(this.pos, true) + this.dataView.getInt32(this.pos + 4, true) * SHIFT_LEFT_32;
		this.pos += 8;
		return val;
	}
	readFloat() {
		const val = this.dataView.getFloat32(this.pos, true);
		this.pos += 4;
		return val;
	}
	readDouble() {
		const val = this.dataView.getFloat64(this.pos, true);
		this.pos += 8;
		return val;
	}
	/**
	* @param {boolean} [isSigned]
	*/
	readVarint(isSigned) {
		const buf = this.buf;
		const b0 = buf[this.pos++];
		if (b0 < 128) return b0;
		let val = b0 & 127, b;
		b = buf[this.pos++];
		val |= (b & 127) << 7;
		if (b < 128) return val;
		b = buf[this.pos++];
		val |= (b & 127) << 14;
		if (b < 128) return val;
		b = buf[this.pos++];
		val |= (b & 127) << 21;
		if (b < 128) return val;
		b = buf[this.pos];
		val |= (b & 15) << 28;
		return readVarintRemainder(val, isSigned, this);
	}
	readSVarint() {
		const num = this.readVarint();
		return num % 2 === 1 ? (num + 1) / -2 : num / 2;
	}
	readBoolean() {
		return Boolean(this.readVarint());
	}
	readString() {
		const end = this.readVarint() + this.pos;
		const pos = this.pos;
		this.pos = end;
		if (end - pos >= TEXT_DECODER_MIN_LENGTH && utf8TextDecoder) return utf8TextDecoder.decode(this.buf.subarray(pos, end));
		return readUtf8(this.buf, pos, end);
	}
	readBytes() {
		const end = this.readVarint() + this.pos, buffer = this.buf.subarray(this.pos, end);
		this.pos = end;
		return buffer;
	}
	/**
	* @param {number[]} [arr]
	* @param {boolean} [isSigned]
	*/
	readPackedVarint(arr = [], isSigned) {
		const end = this.readPackedEnd();
		while (this.pos < end) arr.push(this.readVarint(isSigned));
		return arr;
	}
	/** @param {number[]} [arr] */
	readPackedSVarint(arr = []) {
		const end = this.readPackedEnd();
		while (this.pos < end) arr.push(this.readSVarint());
		return arr;
	}
	/** @param {boolean[]} [arr] */
	readPackedBoolean(arr = []) {
		const end = this.readPackedEnd();
		while (this.pos < end) arr.push(this.readBoolean());
		return arr;
	}
	/** @param {number[]} [arr] */
	readPackedFloat(arr = []) {
		const end = this.readPackedEnd();
		while (this.pos < end) arr.push(this.readFloat());
		return arr;
	}
	/** @param {number[]} [arr] */
	readPackedDouble(arr = []) {
		const end = this.readPackedEnd();
		while (this.pos < end) arr.push(this.readDouble());
		return arr;
	}
	/** @param {number[]} [arr] */
	readPackedFixed32(arr = []) {
		const end = this.readPackedEnd();
		while (this.pos < end) arr.push(this.readFixed32());
		return arr;
	}
	/** @param {number[]} [arr] */
	readPackedSFixed32(arr = []) {
		const end = this.readPackedEnd();
		while (this.pos < end) arr.push(this.readSFixed32());
		return arr;
	}
	/** @param {number[]} [arr] */
	readPackedFixed64(arr = []) {
		const end = this.readPackedEnd();
		while (this.pos < end) arr.push(this.readFixed64());
		return arr;
	}
	/** @param {number[]} [arr] */
	readPackedSFixed64(arr = []) {
		const end = this.readPackedEnd();
		while (this.pos < end) arr.push(this.readSFixed64());
		return arr;
	}
	readPackedEnd() {
		return this.type === PBF_BYTES ? this.readVarint() + this.pos : this.pos + 1;
	}
	/**
	* Advance to the next field. Returns the field number, or 0 at end-of-message.
	* @param {number} [end]
	*/
	nextField(end = this.length) {
		if (this.pos === this._valueStart) this.skip(this.type);
		if (this.pos >= end) return 0;
		const tag = this.readVarint();
		this.type = tag & 7;
		this._valueStart = this.pos;
		return tag >>> 3;
	}
	/** @param {number} val */
	skip(val) {
		const type = val & 7;
		if (type === PBF_VARINT) while (this.buf[this.pos++] > 127);
		else if (type === PBF_BYTES) this.pos = this.readVarint() + this.pos;
		else if (type === PBF_FIXED32) this.pos += 4;
		else if (type === PBF_FIXED64) this.pos += 8;
		else throw new Error(`Unimplemented type: ${type}`);
	}
};
var PbfWriter = class {
	/**
	* @param {Uint8Array | ArrayBuffer} [buf]
	*/
	constructor(buf = /* @__PURE__ */ new Uint8Array(16)) {
		this.buf = ArrayBuffer.isView(buf) ? buf : new Uint8Array(buf);
		this.dataView = new DataView(this.buf.buffer, this.buf.byteOffset, this.buf.byteLength);
		this.pos = 0;
		this.length = this.buf.length;
	}
	/**
	* @param {number} tag
	* @param {number} type
	*/
	writeTag(tag, type) {
		this.writeVarint(tag << 3 | type);
	}
	/** @param {number} min */
	realloc(min) {
		let length = this.length || 16;
		while (length < this.pos + min) length *= 2;
		if (length !== this.length) {
			const buf = new Uint8Array(length);
			buf.set(this.buf);
			this.buf = buf;
			this.dataView = new DataView(buf.buffer);
			this.length = length;
		}
	}
	finish() {
		this.length = this.pos;
		this.pos = 0;
		return this.buf.subarray(0, this.length);
	}
	/** @param {number} val */
	writeFixed32(val) {
		this.realloc(4);
		this.dataView.setInt32(this.pos, val, true);
		this.pos += 4;
	}
	/** @param {number} val */
	writeSFixed32(val) {
		this.realloc(4);
		this.dataView.setInt32(this.pos, val, true);
		this.pos += 4;
	}
	/** @param {number} val */
	writeFixed64(val) {
		this.realloc(8);
		this.dataView.setInt32(this.pos, val & -1, true);
		this.dataView.setInt32(this.pos + 4, Math.floor(val * SHIFT_RIGHT_32), true);
		this.pos += 8;
	}
	/** @param {number} val */
	writeSFixed64(val) {
		this.realloc(8);
		this.dataView.setInt32(this.pos, val & -1, true);
		this.dataView.setInt32(this.pos + 4, Math.floor(val * SHIFT_RIGHT_32), true);
		this.pos += 8;
	}
	/** @param {number} val */
	writeVarint(val) {
		val = +val || 0;
		if (val >= 0 && val < 128) {
			if (this.pos >= this.length) this.realloc(1);
			this.buf[this.pos++] = val;
			return;
		}
		if (val > 268435455 || val < 0) {
			writeBigVarint(val, this);
			return;
		}
		this.realloc(4);
		this.buf[this.pos++] = val & 127 | (val > 127 ? 128 : 0);
		if (val <= 127) return;
		this.buf[this.pos++] = (val >>>= 7) & 127 | (val > 127 ? 128 : 0);
		if (val <= 127) return;
		this.buf[this.pos++] = (val >>>= 7) & 127 | (val > 127 ? 128 : 0);
		if (val <= 127) return;
		this.buf[this.pos++] = val >>> 7 & 127;
	}
	/** @param {number} val */
	writeSVarint(val) {
		this.writeVarint(val < 0 ? -val * 2 - 1 : val * 2);
	}
	/** @param {boolean} val */
	writeBoolean(val) {
		this.writeVarint(+val);
	}
	/** @param {string} str */
	writeString(str) {
		str = String(str);
		this.realloc(str.length * 4);
		this.pos++;
		const startPos = this.pos;
		this.pos = writeUtf8(this.buf, str, this.pos);
		const len = this.pos - startPos;
		if (len >= 128) makeRoomForExtraLength(startPos, len, this);
		this.pos = startPos - 1;
		this.writeVarint(len);
		this.pos += len;
	}
	/** @param {number} val */
	writeFloat(val) {
		this.realloc(4);
		this.dataView.setFloat32(this.pos, val, true);
		this.pos += 4;
	}
	/** @param {number} val */
	writeDouble(val) {
		this.realloc(8);
		this.dataView.setFloat64(this.pos, val, true);
		this.pos += 8;
	}
	/** @param {Uint8Array} buffer */
	writeBytes(buffer) {
		const len = buffer.length;
		this.writeVarint(len);
		this.realloc(len);
		this.buf.set(buffer, this.pos);
		this.pos += len;
	}
	/**
	* @template T
	* @param {(obj: T, pbf: PbfWriter) => void} fn
	* @param {T} obj
	*/
	writeRawMessage(fn, obj) {
		this.pos++;
		const startPos = this.pos;
		fn(obj, this);
		const len = this.pos - startPos;
		if (len >= 128) makeRoomForExtraLength(startPos, len, this);
		this.pos = startPos - 1;
		this.writeVarint(len);
		this.pos += len;
	}
	/**
	* @template T
	* @param {number} tag
	* @param {(obj: T, pbf: PbfWriter) => void} fn
	* @param {T} obj
	*/
	writeMessage(tag, fn, obj) {
		this.writeTag(tag, PBF_BYTES);
		this.writeRawMessage(fn, obj);
	}
	/**
	* @param {number} tag
	* @param {number[]} arr
	*/
	writePackedVarint(tag, arr) {
		if (arr.length) this.writeMessage(tag, writePackedVarint, arr);
	}
	/**
	* @param {number} tag
	* @param {number[]} arr
	*/
	writePackedSVarint(tag, arr) {
		if (arr.length) this.writeMessage(tag, writePackedSVarint, arr);
	}
	/**
	* @param {number} tag
	* @param {boolean[]} arr
	*/
	writePackedBoolean(tag, arr) {
		if (arr.length) this.writeMessage(tag, writePackedBoolean, arr);
	}
	/**
	* @param {number} tag
	* @param {number[]} arr
	*/
	writePackedFloat(tag, arr) {
		if (arr.length) this.writeMessage(tag, writePackedFloat, arr);
	}
	/**
	* @param {number} tag
	* @param {number[]} arr
	*/
	writePackedDouble(tag, arr) {
		if (arr.length) this.writeMessage(tag, writePackedDouble, arr);
	}
	/**
	* @param {number} tag
	* @param {number[]} arr
	*/
	writePackedFixed32(tag, arr) {
		if (arr.length) this.writeMessage(tag, writePackedFixed32, arr);
	}
	/**
	* @param {number} tag
	* @param {number[]} arr
	*/
	writePackedSFixed32(tag, arr) {
		if (arr.length) this.writeMessage(tag, writePackedSFixed32, arr);
	}
	/**
	* @param {number} tag
	* @param {number[]} arr
	*/
	writePackedFixed64(tag, arr) {
		if (arr.length) this.writeMessage(tag, writePackedFixed64, arr);
	}
	/**
	* @param {number} tag
	* @param {number[]} arr
	*/
	writePackedSFixed64(tag, arr) {
		if (arr.length) this.writeMessage(tag, writePackedSFixed64, arr);
	}
	/**
	* @param {number} tag
	* @param {Uint8Array} buffer
	*/
	writeBytesField(tag, buffer) {
		this.writeTag(tag, PBF_BYTES);
		this.writeBytes(buffer);
	}
	/**
	* @param {number} tag
	* @param {number} val
	*/
	writeFixed32Field(tag, val) {
		this.writeTag(tag, PBF_FIXED32);
		this.writeFixed32(val);
	}
	/**
	* @param {number} tag
	* @param {number} val
	*/
	writeSFixed32Field(tag, val) {
		this.writeTag(tag, PBF_FIXED32);
		this.writeSFixed32(val);
	}
	/**
	* @param {number} tag
	* @param {number} val
	*/
	writeFixed64Field(tag, val) {
		this.writeTag(tag, PBF_FIXED64);
		this.writeFixed64(val);
	}
	/**
	* @param {number} tag
	* @param {number} val
	*/
	writeSFixed64Field(tag, val) {
		this.writeTag(tag, PBF_FIXED64);
		this.writeSFixed64(val);
	}
	/**
	* @param {number} tag
	* @param {number} val
	*/
	writeVarintField(tag, val) {
		this.writeTag(tag, PBF_VARINT);
		this.writeVarint(val);
	}
	/**
	* @param {number} tag
	* @param {number} val
	*/
	writeSVarintField(tag, val) {
		this.writeTag(tag, PBF_VARINT);
		this.writeSVarint(val);
	}
	/**
	* @param {number} tag
	* @param {string} str
	*/
	writeStringField(tag, str) {
		this.writeTag(tag, PBF_BYTES);
		this.writeString(str);
	}
	/**
	* @param {number} tag
	* @param {number} val
	*/
	writeFloatField(tag, val) {
		this.writeTag(tag, PBF_FIXED32);
		this.writeFloat(val);
	}
	/**
	* @param {number} tag
	* @param {number} val
	*/
	writeDoubleField(tag, val) {
		this.writeTag(tag, PBF_FIXED64);
		this.writeDouble(val);
	}
	/**
	* @param {number} tag
	* @param {boolean} val
	*/
	writeBooleanField(tag, val) {
		this.writeVarintField(tag, +val);
	}
};
/**
* @param {number} l
* @param {boolean | undefined} s
* @param {PbfReader} p
*/
function readVarintRemainder(l, s, p) {
	const buf = p.buf;
	let h, b;
	b = buf[p.pos++];
	h = (b & 112) >> 4;
	if (b < 128) return toNum(l, h, s);
	b = buf[p.pos++];
	h |= (b & 127) << 3;
	if (b < 128) return toNum(l, h, s);
	b = buf[p.pos++];
	h |= (b & 127) << 10;
	if (b < 128) return toNum(l, h, s);
	b = buf[p.pos++];
	h |= (b & 127) << 17;
	if (b < 128) return toNum(l, h, s);
	b = buf[p.pos++];
	h |= (b & 127) << 24;
	if (b < 128) return toNum(l, h, s);
	b = buf[p.pos++];
	h |= (b & 1) << 31;
	if (b < 128) return toNum(l, h, s);
	throw new Error("Expected varint not more than 10 bytes");
}
/**
* @param {number} low
* @param {number} high
* @param {boolean} [isSigned]
*/
function toNum(low, high, isSigned) {
	return isSigned ? high * 4294967296 + (low >>> 0) : (high >>> 0) * 4294967296 + (low >>> 0);
}
/**
* @param {number} val
* @param {PbfWriter} pbf
*/
function writeBigVarint(val, pbf) {
	let low, high;
	if (val >= 0) {
		low = val % 4294967296 | 0;
		high = val / 4294967296 | 0;
	} else {
		low = ~(-val % 4294967296);
		high = ~(-val / 4294967296);
		if (low ^ 4294967295) low = low + 1 | 0;
		else {
			low = 0;
			high = high + 1 | 0;
		}
	}
	if (val >= 0x10000000000000000 || val < -0x10000000000000000) throw new Error("Given varint doesn't fit into 10 bytes");
	pbf.realloc(10);
	writeBigVarintLow(low, high, pbf);
	writeBigVarintHigh(high, pbf);
}
/**
* @param {number} high
* @param {number} low
* @param {PbfWriter} pbf
*/
function writeBigVarintLow(low, high, pbf) {
	pbf.buf[pbf.pos++] = low & 127 | 128;
	low >>>= 7;
	pbf.buf[pbf.pos++] = low & 127 | 128;
	low >>>= 7;
	pbf.buf[pbf.pos++] = low & 127 | 128;
	low >>>= 7;
	pbf.buf[pbf.pos++] = low & 127 | 128;
	low >>>= 7;
	pbf.buf[pbf.pos] = low & 127;
}
/**
* @param {number} high
* @param {PbfWriter} pbf
*/
function writeBigVarintHigh(high, pbf) {
	const lsb = (high & 7) << 4;
	pbf.buf[pbf.pos++] |= lsb | ((high >>>= 3) ? 128 : 0);
	if (!high) return;
	pbf.buf[pbf.pos++] = high & 127 | ((high >>>= 7) ? 128 : 0);
	if (!high) return;
	pbf.buf[pbf.pos++] = high & 127 | ((high >>>= 7) ? 128 : 0);
	if (!high) return;
	pbf.buf[pbf.pos++] = high & 127 | ((high >>>= 7) ? 128 : 0);
	if (!high) return;
	pbf.buf[pbf.pos++] = high & 127 | ((high >>>= 7) ? 128 : 0);
	if (!high) return;
	pbf.buf[pbf.pos++] = high & 127;
}
/**
* @param {number} startPos
* @param {number} len
* @param {PbfWriter} pbf
*/
function makeRoomForExtraLength(startPos, len, pbf) {
	const extraLen = len <= 16383 ? 1 : len <= 2097151 ? 2 : len <= 268435455 ? 3 : Math.floor(Math.log(len) / (Math.LN2 * 7));
	pbf.realloc(extraLen);
	pbf.buf.copyWithin(startPos + extraLen, startPos, pbf.pos);
}
/**
* Packed varints often dominate encode time, so write the bytes inline
* through a local buffer pointer rather than calling writeVarint per element,
* falling back to writeVarint only for negatives or near the buffer's end.
* @param {number[]} arr
* @param {PbfWriter} pbf
*/
function writePackedVarint(arr, pbf) {
	const n = arr.length;
	let buf = pbf.buf, pos = pbf.pos, limit = pbf.length;
	for (let i = 0; i < n; i++) {
		let val = arr[i];
		if (val < 0 || pos + 10 > limit) {
			pbf.pos = pos;
			pbf.writeVarint(val);
			buf = pbf.buf;
			pos = pbf.pos;
			limit = pbf.length;
			continue;
		}
		while (val > 127) {
			buf[pos++] = val % 128 | 128;
			val = Math.floor(val / 128);
		}
		buf[pos++] = val;
	}
	pbf.pos = pos;
}
/**
* @param {number[]} arr
* @param {PbfWriter} pbf
*/
function writePackedSVarint(arr, pbf) {
	for (let i = 0; i < arr.length; i++) pbf.writeSVarint(arr[i]);
}
/**
* @param {number[]} arr
* @param {PbfWriter} pbf
*/
function writePackedFloat(arr, pbf) {
	for (let i = 0; i < arr.length; i++) pbf.writeFloat(arr[i]);
}
/**
* @param {number[]} arr
* @param {PbfWriter} pbf
*/
function writePackedDouble(arr, pbf) {
	for (let i = 0; i < arr.length; i++) pbf.writeDouble(arr[i]);
}
/**
* @param {boolean[]} arr
* @param {PbfWriter} pbf
*/
function writePackedBoolean(arr, pbf) {
	for (let i = 0; i < arr.length; i++) pbf.writeBoolean(arr[i]);
}
/**
* @param {number[]} arr
* @param {PbfWriter} pbf
*/
function writePackedFixed32(arr, pbf) {
	for (let i = 0; i < arr.length; i++) pbf.writeFixed32(arr[i]);
}
/**
* @param {number[]} arr
* @param {PbfWriter} pbf
*/
function writePackedSFixed32(arr, pbf) {
	for (let i = 0; i < arr.length; i++) pbf.writeSFixed32(arr[i]);
}
/**
* @param {number[]} arr
* @param {PbfWriter} pbf
*/
function writePackedFixed64(arr, pbf) {
	for (let i = 0; i < arr.length; i++) pbf.writeFixed64(arr[i]);
}
/**
* @param {number[]} arr
* @param {PbfWriter} pbf
*/
function writePackedSFixed64(arr, pbf) {
	for (let i = 0; i < arr.length; i++) pbf.writeSFixed64(arr[i]);
}
/**
* @param {Uint8Array} buf
* @param {number} pos
* @param {number} end
*/
function readUtf8(buf, pos, end) {
	let str = "";
	let i = pos;
	while (i < end) {
		const b0 = buf[i];
		let c = null;
		let bytesPerSequence = b0 > 239 ? 4 : b0 > 223 ? 3 : b0 > 191 ? 2 : 1;
		if (i + bytesPerSequence > end) break;
		let b1, b2, b3;
		if (bytesPerSequence === 1) {
			if (b0 < 128) c = b0;
		} else if (bytesPerSequence === 2) {
			b1 = buf[i + 1];
			if ((b1 & 192) === 128) {
				c = (b0 & 31) << 6 | b1 & 63;
				if (c <= 127) c = null;
			}
		} else if (bytesPerSequence === 3) {
			b1 = buf[i + 1];
			b2 = buf[i + 2];
			if ((b1 & 192) === 128 && (b2 & 192) === 128) {
				c = (b0 & 15) << 12 | (b1 & 63) << 6 | b2 & 63;
				if (c <= 2047 || c >= 55296 && c <= 57343) c = null;
			}
		} else if (bytesPerSequence === 4) {
			b1 = buf[i + 1];
			b2 = buf[i + 2];
			b3 = buf[i + 3];
			if ((b1 & 192) === 128 && (b2 & 192) === 128 && (b3 & 192) === 128) {
				c = (b0 & 15) << 18 | (b1 & 63) << 12 | (b2 & 63) << 6 | b3 & 63;
				if (c <= 65535 || c >= 1114112) c = null;
			}
		}
		if (c === null) {
			c = 65533;
			bytesPerSequence = 1;
		} else if (c > 65535) {
			c -= 65536;
			str += String.fromCharCode(c >>> 10 & 1023 | 55296);
			c = 56320 | c & 1023;
		}
		str += String.fromCharCode(c);
		i += bytesPerSequence;
	}
	return str;
}
/**
* @param {Uint8Array} buf
* @param {string} str
* @param {number} pos
*/
function writeUtf8(buf, str, pos) {
	for (let i = 0, c, lead; i < str.length; i++) {
		c = str.charCodeAt(i);
		if (c > 55295 && c < 57344) {
			if (lead) {
				if (c < 56320) {
					buf[pos++] = 239;
					buf[pos++] = 191;
					buf[pos++] = 189;
					lead = c;
					continue;
				} else {
					c = lead - 55296 << 10 | c - 56320 | 65536;
					lead = null;
				}
			} else {
				if (c > 56319 || i + 1 === str.length) {
					buf[pos++] = 239;
					buf[pos++] = 191;
					buf[pos++] = 189;
				} else lead = c;
				continue;
			}
		} else if (lead) {
			buf[pos++] = 239;
			buf[pos++] = 191;
			buf[pos++] = 189;
			lead = null;
		}
		if (c < 128) buf[pos++] = c;
		else {
			if (c < 2048) buf[pos++] = c >> 6 | 192;
			else {
				if (c < 65536) buf[pos++] = c >> 12 | 224;
				else {
					buf[pos++] = c >> 18 | 240;
					buf[pos++] = c >> 12 & 63 | 128;
				}
				buf[pos++] = c >> 6 & 63 | 128;
			}
			buf[pos++] = c & 63 | 128;
		}
	}
	return pos;
}
// src/lib/scenario/link-codes.ts
/** Knows which number stands for what in a link. Lists only ever grow at their end: a number given out is never given again. */
var codes = {
	preset: [
		"london-20000",
		"debate-40000",
		"debate-200000",
		"inclusive",
		"observers",
		"full-line"
	],
	contributor: [...[
		"bel",
		"dnk",
		"deu",
		"est",
		"fin",
		"fra",
		"gbr",
		"ita",
		"lva",
		"ltu",
		"nld",
		"nor",
		"pol",
		"swe"
	], ...[
		"esp",
		"can",
		"tur",
		"usa",
		"aus",
		"bra",
		"chn",
		"ind",
		"zaf"
	]],
	mandate: [
		"un-security-council",
		"un-general-assembly",
		"osce",
		"treaty",
		"invitation"
	],
	task: [
		"observe",
		"interpose",
		"reassure",
		"deter"
	],
	guarantee: [
		"none",
		"one-sided",
		"mutual"
	],
	usBacking: [
		"none",
		"enablers",
		"air"
	],
	table: [
		"ukraine",
		"russia",
		"europe",
		"usa",
		"china",
		"india",
		"other-brics"
	],
	parameter: [
		...[
			"front_length",
			"population_gov",
			"russian_force",
			"ukrainian_force",
			"brigade_troops"
		],
		...[
			"brigade_front",
			"forward_depth",
			"rotation_ratio",
			"sustainable_share",
			"lead_time"
		],
		...[
			"arrival_rate",
			"cost_soldier_year",
			"drone_reach",
			"glide_reach",
			"hinterland_depth"
		],
		...["hold_share_deny", "land_force"]
	]
};
/** Number of a name. @throws Error for a name without one: it has to be added at the end of its list. */
function codeOf(list, name) {
	const code = codes[list].indexOf(name);
	if (code < 0) throw new Error(`"${name}" has no number in the list "${list}" of link-codes.ts`);
	return code;
}
/** Name of a number; `?17` for one that this version does not know, which no list contains. */
function nameOf(list, code) {
	return codes[list][code] ?? `?${code}`;
}
var scalarKeys = [
	"mandate",
	"task",
	"guarantee",
	"usBacking",
	"zoneDepthKm",
	"jointCommission",
	"years"
];
function note(place, code, found, used = "") {
	return {
		place: place.slice(0, 60),
		code,
		found: String(found).slice(0, 60),
		used: String(used)
	};
}
// src/lib/scenario/level.ts
/** Knows how the level and the contingents are one thing: scaling keeps the shape, the sum stays exact. Knows no map. */
/** The nearest level that a force may have, persons. */
function clampLevel(level) {
	return Math.min(limits.level.high, Math.max(limits.level.low, Math.round(level)));
}
/**
* Contingents scaled to a level by the method of the largest remainder: the sum is exact, no contingent falls below
* its least size, and the order is kept.
* @param shape contingents whose proportions count; scaling always from the same shape loses nothing on the way.
*/
function scaleTo(shape, level) {
	const target = clampLevel(level);
	const least = limits.contingentTroops;
	const held = /* @__PURE__ */ new Set();
	for (;;) {
		const free = shape.flatMap((_, i) => held.has(i) ? [] : [i]);
		const rest = target - held.size * least;
		const weight = free.reduce((sum, i) => sum + shape[i].troops, 0);
		const below = free.filter((i) => shape[i].troops / weight * rest < least);
		if (below.length === 0 || below.length === free.length) return share(shape, free, rest, weight);
		below.forEach((i) => held.add(i));
	}
}
function share(shape, free, rest, weight) {
	const troops = shape.map(() => limits.contingentTroops);
	const exact = free.map((i) => shape[i].troops / weight * rest);
	free.forEach((i, k) => troops[i] = Math.floor(exact[k]));
	const missing = rest - free.reduce((sum, i) => sum + troops[i], 0);
	const byRemainder = free.map((i, k) => ({
		i,
		remainder: exact[k] - Math.floor(exact[k])
	})).sort((a, b) => b.remainder - a.remainder || a.i - b.i);
	for (const { i } of byRemainder.slice(0, missing)) troops[i]++;
	return shape.map((contingent, i) => ({
		...contingent,
		troops: troops[i]
	}));
}
// src/lib/scenario/link-bytes.ts
/** Knows how a scenario becomes few bytes and bytes a scenario: the differences from a preset, as numbered fields (protocol buffers). */
/** Numbers of the fields. Never used twice for different things; new ones go to the end. */
var field = {
	preset: 1,
	level: 2,
	contingents: 3,
	mandate: 4,
	task: 5,
	guarantee: 6,
	table: 7,
	usBacking: 8,
	zoneDepthKm: 9,
	jointCommission: 10,
	years: 11,
	assumptions: 12
};
var coded = [
	"mandate",
	"task",
	"guarantee",
	"usBacking"
];
/** Written as 64 bits since it is no short decimal. */
var asDouble = 63;
/** The bytes of a scenario as its differences from a preset. Equal scenarios give equal bytes. */
function toBytes(scenario, preset) {
	const base = presetScenario(preset);
	const out = new PbfWriter();
	const number = (at, value) => out.writeVarintField(at, value);
	if (codeOf("preset", preset) > 0) number(field.preset, codeOf("preset", preset));
	if (!sameContingents(scenario.contingents, base.contingents)) {
		const level = levelOf(scenario);
		if (sameContingents(scenario.contingents, scaleTo(base.contingents, level))) number(field.level, level);
		else out.writeMessage(field.contingents, writeContingents, [scenario.contingents, base.contingents]);
	}
	for (const key of coded) if (scenario[key] !== base[key]) number(field[key], codeOf(key, scenario[key]));
	if (scenario.table.join() !== base.table.join()) out.writeMessage(field.table, (table, pbf) => table.forEach((p) => pbf.writeVarint(codeOf("table", p))), scenario.table);
	if (scenario.zoneDepthKm !== base.zoneDepthKm) number(field.zoneDepthKm, scenario.zoneDepthKm);
	if (scenario.jointCommission !== base.jointCommission) number(field.jointCommission, Number(scenario.jointCommission));
	if (scenario.years !== base.years) number(field.years, scenario.years);
	if (Object.keys(scenario.assumptions).length > 0) out.writeMessage(field.assumptions, writeAssumptions, scenario.assumptions);
	return out.finish();
}
function sameContingents(a, b) {
	return a.length === b.length && a.every((one, i) => same$1(one, b[i]) && one.troops === b[i].troops);
}
var same$1 = (a, b) => a.contributor === b.contributor && a.at[0] === b.at[0] && a.at[1] === b.at[1];
/** Each begins with 0 (all is said), 1 + 2k (as the preset's k-th) or 2 + 2k (as that one, with other troops). */
function writeContingents([list, base], out) {
	list.forEach((one, i) => {
		const k = i < base.length && same$1(base[i], one) ? i : base.findIndex((other) => same$1(other, one));
		if (k < 0) {
			out.writeVarint(0);
			out.writeVarint(codeOf("contributor", one.contributor));
			out.writeVarint(one.troops);
			one.at.forEach((degrees) => writeDecimal(degrees, out));
		} else if (base[k].troops === one.troops) out.writeVarint(1 + 2 * k);
		else {
			out.writeVarint(2 + 2 * k);
			out.writeVarint(one.troops);
		}
	});
}
function writeAssumptions(assumptions, out) {
	const entries = Object.entries(assumptions).map(([id, value]) => {
		const [parameter, contributor] = id.split(".");
		const who = contributor === void 0 ? 0 : codeOf("contributor", contributor) + 1;
		return {
			parameter: codeOf("parameter", parameter),
			who,
			value
		};
	});
	entries.sort((a, b) => a.parameter - b.parameter || a.who - b.who);
	for (const { parameter, who, value } of entries) {
		out.writeVarint(parameter);
		out.writeVarint(who);
		writeDecimal(value, out);
	}
}
/** A number as its shortest decimal: places after the point and sign in one, then the digits. */
function writeDecimal(value, out) {
	const [, whole, fraction = ""] = /^(\d+)(?:\.(\d+))?$/.exec(String(Math.abs(value))) ?? [];
	const digits = Number(`${whole}${fraction}`);
	if (whole === void 0 || digits > Number.MAX_SAFE_INTEGER) {
		out.writeVarint(asDouble);
		out.writeDouble(value);
		return;
	}
	out.writeVarint(fraction.length * 2 + Number(value < 0));
	out.writeVarint(digits);
}
function readDecimal(pbf) {
	const head = pbf.readVarint();
	if (head === asDouble) return pbf.readDouble();
	return Number(`${head % 2 === 1 ? "-" : ""}${pbf.readVarint()}e-${Math.floor(head / 2)}`);
}
/** What bytes say. Never throws: what cannot be read any further becomes a note, and what came before it counts. */
function fromBytes(bytes) {
	const said = {
		choices: {},
		notes: []
	};
	try {
		new PbfReader(bytes).readFields(readField, said);
	} catch {
		said.notes.push(note("", "damaged", ""));
	}
	return said;
}
function readField(tag, said, pbf) {
	const choice = coded.find((key) => field[key] === tag);
	if (choice !== void 0) said.choices[choice] = nameOf(choice, pbf.readVarint());
	else if (tag === field.preset) said.preset = nameOf("preset", pbf.readVarint());
	else if (tag === field.level) said.level = pbf.readVarint();
	else if (tag === field.contingents) said.contingents = readList(pbf, readContingent(basesOf(said)));
	else if (tag === field.table) said.table = readList(pbf, (inner) => nameOf("table", inner.readVarint()));
	else if (tag === field.zoneDepthKm) said.choices.zoneDepthKm = pbf.readVarint();
	else if (tag === field.jointCommission) said.choices.jointCommission = pbf.readVarint() !== 0;
	else if (tag === field.years) said.choices.years = pbf.readVarint();
	else if (tag === field.assumptions) said.assumptions = readList(pbf, readAssumption);
	else said.notes.push(note(`?${tag}`, "unknown-key", ""));
}
function basesOf({ preset }) {
	try {
		return presetScenario(preset ?? nameOf("preset", 0)).contingents;
	} catch {
		return [];
	}
}
/** More than any link needs; damage must not make a list without end. */
var mostEntries = 200;
function readList(pbf, one) {
	const inner = new PbfReader(pbf.readBytes());
	const list = [];
	while (inner.pos < inner.length && list.length < mostEntries) list.push(one(inner));
	return list;
}
var readContingent = (base) => (pbf) => {
	const head = pbf.readVarint();
	const known = head === 0 ? void 0 : base[Math.floor((head - 1) / 2)];
	if (known !== void 0) {
		const troops = head % 2 === 1 ? known.troops : pbf.readVarint();
		return {
			contributor: known.contributor,
			troops,
			at: known.at,
			found: known.contributor
		};
	}
	if (head !== 0) return {
		contributor: `?${head}`,
		troops: NaN,
		at: [NaN, NaN],
		found: `?${head}`
	};
	const contributor = nameOf("contributor", pbf.readVarint());
	return {
		contributor,
		troops: pbf.readVarint(),
		at: [readDecimal(pbf), readDecimal(pbf)],
		found: contributor
	};
};
function readAssumption(pbf) {
	const parameter = nameOf("parameter", pbf.readVarint());
	const who = pbf.readVarint();
	const value = readDecimal(pbf);
	return [
		who === 0 ? parameter : `${parameter}.${nameOf("contributor", who - 1)}`,
		value,
		String(value)
	];
}
// src/lib/scenario/link-clean.ts
/** Knows what mail, chat and word processors do to a link, and undoes it. Knows nothing of what a link says. */
var quotes = `"'\`´«»‹›„“”‚‘’`;
var invisible = /[\s\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u2064\ufeff]/g;
var before = new RegExp(`^[#<([{*_~${quotes}]+`);
var after = new RegExp(`^(?:[.,;:!?…=)\\]}>|*_~/\\\\${quotes}-]|&(?:quot|gt|lt|amp|nbsp);?)*$`);
/** The fragment alone: without the address before it, percent signs, line breaks, invisible signs, quotes and brackets in front. */
function cleaned(text) {
	let clean = text.replace(/=\r?\n/g, "");
	for (let i = 0; i < 3 && clean.includes("%"); i++) clean = decoded$1(clean);
	clean = clean.replace(invisible, "");
	const hash = clean.indexOf("#");
	if (hash > 0 && /^[^=]*:\/\//.test(clean.slice(0, hash))) clean = clean.slice(hash + 1);
	return clean.replace(before, "");
}
/** Whether what stands behind a link is only what a sentence or a program put there. */
function harmless(rest) {
	return after.test(rest);
}
/** What is no valid percent-encoding stays as it is. */
function decoded$1(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text.replace(/%([0-7][0-9a-f])/gi, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
	}
}
// src/lib/scenario/link-settle.ts
/** Knows how what a link says becomes a valid scenario: each part is taken, or brought into bounds, or left out, and then noted. */
var optionsOf$1 = (id) => {
	const input = inputs.find((i) => i.id === id);
	return input !== void 0 && "options" in input ? input.options : [];
};
var isContributor = (id) => contributors.some((c) => c.id === id);
/** A valid scenario from what a link says. Parts that it does not say are the preset's. */
function settle(said, mayStand) {
	const notes = [...said.notes];
	const tell = (...args) => void notes.push(note(...args));
	const preset = presetFrom(said, tell);
	const base = presetScenario(preset);
	return {
		preset,
		notes,
		scenario: {
			...base,
			contingents: contingentsFrom(said, base, tell, mayStand),
			...choicesFrom(said, base, tell),
			table: said.table === void 0 ? base.table : tableFrom(said.table, tell),
			assumptions: assumptionsFrom(said, tell)
		}
	};
}
function presetFrom({ preset }, tell) {
	if (preset === void 0) return defaultPreset;
	if (presetIds.includes(preset)) return preset;
	tell("preset", "choice", preset, defaultPreset);
	return defaultPreset;
}
function choicesFrom({ choices }, base, tell) {
	const taken = {};
	for (const [key, found] of Object.entries(choices)) {
		const before = base[key];
		const bounds = key === "years" || key === "zoneDepthKm" ? limits[key] : void 0;
		if (bounds !== void 0) taken[key] = withinBounds(key, found, bounds, before, tell);
		else if (key === "jointCommission" ? typeof found === "boolean" : optionsOf$1(key).includes(found)) taken[key] = found;
		else {
			taken[key] = before;
			tell(key, "choice", found, before);
		}
	}
	return taken;
}
function withinBounds(place, found, { low, high }, otherwise, tell) {
	if (typeof found !== "number" || Number.isNaN(found)) {
		tell(place, "number", found, otherwise);
		return otherwise;
	}
	const used = Math.min(high, Math.max(low, Math.round(found)));
	if (found < low || found > high) tell(place, found < low ? "too-low" : "too-high", found, used);
	else if (used !== found) tell(place, "whole", found, used);
	return used;
}
function tableFrom(found, tell) {
	const taken = [];
	for (const party of found) if (!optionsOf$1("table").includes(party)) tell("table", "choice", party);
	else if (taken.includes(party)) tell("table", "twice", party);
	else taken.push(party);
	return taken;
}
function assumptionsFrom({ assumptions = [] }, tell) {
	const taken = {};
	for (const [id, value, found] of assumptions) {
		const place = `assumptions.${id}`;
		const range = rangeOf(id);
		if (range === void 0) tell(place, "unknown-assumption", found);
		else if (Number.isNaN(value)) tell(place, "number", found);
		else if (Object.hasOwn(taken, id)) tell(place, "twice", found, taken[id]);
		else {
			taken[id] = Math.min(range.high, Math.max(range.low, value));
			if (taken[id] !== value) tell(place, value < range.low ? "too-low" : "too-high", found, taken[id]);
		}
	}
	return taken;
}
function contingentsFrom(said, base, tell, mayStand) {
	let list = base.contingents;
	if (said.contingents !== void 0) {
		const found = said.contingents.flatMap((one, i) => {
			const place = `contingents[${i}]`;
			const { contributor, at } = one;
			if (!isContributor(contributor)) tell(place, "contributor", one.found);
			else if (Number.isNaN(one.troops)) tell(`${place}.troops`, "number", one.found);
			else if (!isPlace(at) || mayStand?.(at) === false) tell(`${place}.at`, "place", at.join());
			else {
				const bounds = {
					low: limits.contingentTroops,
					high: limits.level.high
				};
				return [{
					contributor,
					troops: withinBounds(`${place}.troops`, one.troops, bounds, 0, tell),
					at
				}];
			}
			return [];
		});
		if (found.length > limits.contingents) tell("contingents", "too-many", found.length, limits.contingents);
		if (found.length === 0) tell("contingents", "none-left", "", base.contingents.length);
		else list = found.slice(0, limits.contingents);
	}
	return atLevel(list, said.level, tell);
}
var isPlace = ([lon, lat]) => Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
/** The contingents at the level that the link names, or else within the bounds of the level. */
function atLevel(list, said, tell) {
	const { low, high } = limits.level;
	const own = levelOf({ contingents: list });
	const used = withinBounds("level", said ?? own, limits.level, Math.min(high, Math.max(low, own)), tell);
	return used === own ? list : scaleTo(list, used);
}
// src/lib/scenario/link-words.ts
/** Knows the second form of a link, for people who edit it by hand: `preset=london-20000&level=40000&mandate=osce`. */
/** The readable form: the version, the preset and every difference from it, each under the key it has in a scenario file. */
function toWords(scenario, preset) {
	const base = presetScenario(preset);
	const parts = [`model=${scenario.model}`, `preset=${preset}`];
	const level = levelOf(scenario);
	if (!sameContingents(scenario.contingents, base.contingents)) {
		if (sameContingents(scenario.contingents, scaleTo(base.contingents, level))) parts.push(`level=${level}`);
		else parts.push(`contingents=${scenario.contingents.map((c) => `${c.contributor}:${c.troops}@${c.at.join()}`).join(";")}`);
	}
	for (const key of scalarKeys) if (scenario[key] !== base[key]) parts.push(`${key}=${scenario[key]}`);
	if (scenario.table.join() !== base.table.join()) parts.push(`table=${scenario.table.join()}`);
	for (const id of Object.keys(scenario.assumptions).sort()) parts.push(`assumptions.${id}=${scenario.assumptions[id]}`);
	return parts.join("&");
}
var textKeys = [
	"mandate",
	"task",
	"guarantee",
	"usBacking"
];
var truths = {
	true: true,
	yes: true,
	"1": true,
	false: false,
	no: false,
	"0": false
};
/** What the readable form says; undefined if none of its keys is one of a link. */
function fromWords(text) {
	const said = {
		choices: {},
		notes: []
	};
	const seen = /* @__PURE__ */ new Set();
	let known = 0;
	for (const part of text.split(/&(?:amp;)?/)) {
		if (part === "") continue;
		const [, key, value] = /^([^=]*)=?([\s\S]*)$/.exec(part);
		if (seen.has(key)) {
			said.notes.push(note(key, "twice", value));
			continue;
		}
		seen.add(key);
		if (take(said, key, value)) known++;
		else said.notes.push(note(key, "unknown-key", value));
	}
	return known > 0 ? said : void 0;
}
function take(said, key, value) {
	if (key === "model") said.version = value;
	else if (key === "preset") said.preset = value;
	else if (key === "level") said.level = numberFrom(value);
	else if (key === "contingents") said.contingents = split(value, ";").map(contingentFrom);
	else if (key === "table") said.table = split(value, ",");
	else if (textKeys.includes(key)) said.choices[key] = value;
	else if (key === "jointCommission") said.choices[key] = truths[value.toLowerCase()] ?? value;
	else if (key === "zoneDepthKm" || key === "years") said.choices[key] = numberFrom(value) || (value === "0" ? 0 : value);
	else if (key.startsWith("assumptions.")) {
		const id = key.slice(12);
		said.assumptions = [...said.assumptions ?? [], [
			id,
			numberFrom(value),
			value
		]];
	} else return false;
	return true;
}
var split = (text, by) => text.split(by).filter((part) => part !== "");
/** A plain number, NaN for anything else; no hexadecimal, no empty text. */
function numberFrom(text) {
	return /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) ? Number(text) : NaN;
}
/** `gbr:8000@30.52,50.45`: who, troops, longitude, latitude. */
function contingentFrom(found) {
	const [, contributor = "", troops = "", lon = "", lat = ""] = /^([^:@]*):?([^@]*)@?([^,]*),?(.*)$/.exec(found) ?? [];
	return {
		contributor,
		troops: numberFrom(troops),
		at: [numberFrom(lon), numberFrom(lat)],
		found
	};
}
// src/lib/scenario/link.ts
/** Knows the link of a scenario: what stands after # in an address, in a short form and in one for editing by hand. Knows no page. */
/** More than any link has: 40 contingents and every assumption at full precision come to some 1,700 characters. */
var longest = 2e4;
var checkLength = 4;
/**
* The canonical link of a scenario, without #: version, four characters that prove the rest whole, and the differences
* from a preset. Equal scenarios from the same preset have equal links.
* @param scenario a checked scenario of today's model.
* @param preset what the scenario started from; without it the one that it differs least from.
* @throws Error if it does not read back as it was, which only an unchecked scenario can cause.
*/
function writeLink(scenario, preset = nearestPreset(scenario)) {
	return proven(compact(scenario, preset), scenario);
}
/** The same link in words, for editing by hand: `model=1.0.0&preset=london-20000&level=40000`. @throws as {@link writeLink} */
function writeReadableLink(scenario, preset = nearestPreset(scenario)) {
	return proven(toWords(scenario, preset), scenario);
}
/** The preset with the shortest link for this scenario; the first of them. */
function nearestPreset(scenario) {
	const lengths = presetIds.map((id) => toBytes(scenario, id).length);
	return presetIds[lengths.indexOf(Math.min(...lengths))];
}
/**
* Reads a link in either form, also one that mail and chat programs have dressed up or cut.
* @param text what stands after #, or the whole address.
* @param mayStand whether troops may be placed at a point; without it places are not checked.
*/
function readLink(text, mayStand) {
	if (text.length > longest) return {
		ok: false,
		error: "too-long"
	};
	const clean = cleaned(text);
	const match = compactForm.exec(clean);
	const said = match === null ? fromWords(clean) : fromCompact(match[1], match[2], match[3]);
	if (said === void 0) return {
		ok: false,
		error: match === null ? "no-link" : "unreadable"
	};
	const { scenario, preset, notes } = settle(said, mayStand);
	const made = said.version ?? "1.0.0";
	if (made !== "1.0.0") notes.unshift(note("model", "version", made, version));
	if (!checkScenario(scenario, mayStand).ok) return {
		ok: false,
		error: "unreadable"
	};
	return {
		ok: true,
		scenario,
		preset,
		version: made,
		notes
	};
}
var compactForm = /^v?(\d{1,4}\.\d{1,4}\.\d{1,4})\.([\w-]{4,})([\s\S]*)$/;
function compact(scenario, preset) {
	const bytes = toBytes(scenario, preset);
	return `${scenario.model}.${checkOf(scenario.model, bytes)}${base64urlnopad.encode(bytes)}`;
}
function fromCompact(made, token, rest) {
	for (const end of [
		0,
		1,
		2,
		3
	]) {
		const whole = token.slice(0, token.length - end);
		if (end > 0 && !/^[_-]+$/.test(token.slice(-end))) break;
		const bytes = decoded(whole.slice(checkLength));
		if (bytes === void 0 || checkOf(made, bytes) !== whole.slice(0, checkLength)) continue;
		const said = fromBytes(bytes);
		if (!harmless(rest)) said.notes.push(note("", "trailing", rest));
		return {
			...said,
			version: made
		};
	}
	const body = token.slice(checkLength);
	const bytes = decoded(body.padEnd(Math.ceil(body.length / 4) * 4, "A"))?.slice(0, Math.floor(body.length * 3 / 4));
	if (bytes === void 0 || bytes.length === 0) return void 0;
	const said = fromBytes(bytes);
	const others = said.notes.filter(({ code }) => code !== "damaged");
	return {
		...said,
		notes: [note("", "damaged", rest), ...others],
		version: made
	};
}
function decoded(text) {
	try {
		return base64urlnopad.decode(text);
	} catch {
		return;
	}
}
/** CRC-24 of version and bytes (RFC 9580, section 6.1): finds any damage within four neighbouring characters. */
function checkOf(made, bytes) {
	let crc = 11994318;
	const feed = (byte) => {
		crc ^= byte << 16;
		for (let i = 0; i < 8; i++) {
			crc <<= 1;
			if (crc & 16777216) crc ^= 25578747;
		}
	};
	for (let i = 0; i < made.length; i++) feed(made.charCodeAt(i));
	bytes.forEach(feed);
	return base64urlnopad.encode(Uint8Array.of(crc >> 16 & 255, crc >> 8 & 255, crc & 255));
}
function proven(link, scenario) {
	const read = readLink(link);
	if (!read.ok || read.notes.length > 0 || !equal(read.scenario, scenario)) throw new Error(`a scenario does not read back from its link ${link}`);
	return link;
}
/** Whether two scenarios are the same, whatever the order of their keys. */
function equal(a, b) {
	const flat = ({ assumptions, ...rest }) => JSON.stringify([Object.entries(rest).sort(byKey$1), Object.entries(assumptions).sort(byKey$1)]);
	return flat(a) === flat(b);
}
var byKey$1 = ([a], [b]) => a < b ? -1 : 1;
// src/lib/model/facts.ts
/** Troops at most `km` away. A contingent exactly at the distance counts. */
function troopsWithin(reach, km) {
	const { distanceKm, troops } = reach;
	let count = 0;
	while (count < distanceKm.length && distanceKm[count] <= km) count++;
	return count === 0 ? 0 : troops[count - 1];
}
/** Sorts contingents by distance and adds them up. */
function cumulate(places) {
	const ascending = [...places].sort((a, b) => a.distanceKm - b.distanceKm);
	const distanceKm = new Float64Array(ascending.length);
	const troops = new Float64Array(ascending.length);
	let sum = 0;
	ascending.forEach((place, i) => {
		distanceKm[i] = place.distanceKm;
		troops[i] = sum += place.troops;
	});
	return {
		distanceKm,
		troops
	};
}
// src/lib/generated/engine.ts
function steps(facts, rows, out) {
	const numbers = out.numberCells;
	const stride = out.stride;
	const c_forward_troops = 0 * stride;
	const scale = rows.scale;
	const base = rows.base ?? 1;
	const r_within = facts.reach["within"];
	const p_forward_depth = rows.parameters[6];
	const c_strip_depth = 1 * stride;
	const f_zoneDepthKm = facts.fixed["zoneDepthKm"];
	const c_strip_troops = 2 * stride;
	const c_near_troops = 3 * stride;
	const p_hinterland_depth = rows.parameters[14];
	for (let i = 0; i < rows.length; i++) {
		const s = scale[i];
		const l_forward_depth = p_forward_depth[i];
		const l_hinterland_depth = p_hinterland_depth[i];
		numbers[c_forward_troops + i] = troopsWithin(r_within, l_forward_depth) * s / base;
		const x_strip_depth = Math.max(f_zoneDepthKm, 15);
		numbers[c_strip_depth + i] = x_strip_depth;
		numbers[c_strip_troops + i] = troopsWithin(r_within, x_strip_depth) * s / base;
		numbers[c_near_troops + i] = troopsWithin(r_within, l_hinterland_depth) * s / base;
	}
}
function capability(facts, rows, out) {
	const numbers = out.numberCells;
	const stride = out.stride;
	const c_front_held = 4 * stride;
	const c_forward_troops = 0 * stride;
	const p_brigade_troops = rows.parameters[4];
	const p_brigade_front = rows.parameters[5];
	const c_front_share = 5 * stride;
	const p_front_length = rows.parameters[0];
	const c_brigades = 6 * stride;
	const a_T = facts.amounts["T"];
	const scale = rows.scale;
	const base = rows.base ?? 1;
	const c_hinterland_share = 7 * stride;
	const a_inside = facts.amounts["inside"];
	const c_near_troops = 3 * stride;
	for (let i = 0; i < rows.length; i++) {
		const x_forward_troops = numbers[c_forward_troops + i];
		const l_brigade_troops = p_brigade_troops[i];
		const l_brigade_front = p_brigade_front[i];
		const l_front_length = p_front_length[i];
		const s = scale[i];
		const l_T = a_T * s / base;
		const l_inside = a_inside * s / base;
		const x_near_troops = numbers[c_near_troops + i];
		const x_front_held = x_forward_troops / l_brigade_troops * l_brigade_front;
		numbers[c_front_held + i] = x_front_held;
		numbers[c_front_share + i] = Math.min(1, x_front_held / l_front_length);
		numbers[c_brigades + i] = l_T / l_brigade_troops;
		numbers[c_hinterland_share + i] = l_inside > 0 ? 1 - x_near_troops / l_inside : 0;
	}
}
function density(facts, rows, out) {
	const numbers = out.numberCells;
	const stride = out.stride;
	const c_density_strip = 8 * stride;
	const c_strip_troops = 2 * stride;
	const p_front_length = rows.parameters[0];
	const c_troops_total = 9 * stride;
	const a_T = facts.amounts["T"];
	const scale = rows.scale;
	const base = rows.base ?? 1;
	const c_density_line = 10 * stride;
	const c_density_population = 11 * stride;
	const p_population_gov = rows.parameters[1];
	const c_ratio_russian = 12 * stride;
	const p_russian_force = rows.parameters[2];
	const c_ratio_ukrainian = 13 * stride;
	const p_ukrainian_force = rows.parameters[3];
	const branches = out.branchCells;
	const c_nearest_mission = 0 * stride;
	for (let i = 0; i < rows.length; i++) {
		const x_strip_troops = numbers[c_strip_troops + i];
		const l_front_length = p_front_length[i];
		const l_T = a_T * scale[i] / base;
		const l_population_gov = p_population_gov[i];
		const l_russian_force = p_russian_force[i];
		const l_ukrainian_force = p_ukrainian_force[i];
		const x_density_strip = x_strip_troops / l_front_length;
		numbers[c_density_strip + i] = x_density_strip;
		numbers[c_troops_total + i] = l_T;
		numbers[c_density_line + i] = l_T / l_front_length;
		numbers[c_density_population + i] = l_T / l_population_gov * 1e3;
		numbers[c_ratio_russian + i] = l_T / l_russian_force;
		numbers[c_ratio_ukrainian + i] = l_T / l_ukrainian_force;
		branches[c_nearest_mission + i] = x_density_strip < .5 ? 0 : x_density_strip < Math.sqrt(7.14) ? 1 : x_density_strip < Math.sqrt(20.16) ? 2 : x_density_strip < Math.sqrt(26.88) ? 3 : x_density_strip < Math.sqrt(33.04) ? 4 : x_density_strip < Math.sqrt(5.9 * 13.8) ? 5 : x_density_strip < Math.sqrt(306.36) ? 6 : x_density_strip < Math.sqrt(22.2 * 24.7) ? 7 : x_density_strip < Math.sqrt(2161.25) ? 8 : 9;
	}
}
function capability_2(facts, rows, out) {
	const numbers = out.numberCells;
	const stride = out.stride;
	const c_front_share = 5 * stride;
	const p_hold_share_deny = rows.parameters[15];
	const c_density_strip = 8 * stride;
	const branches = out.branchCells;
	const c_capability = 1 * stride;
	const f_task = facts.fixed["task"];
	const c_task_gap = 2 * stride;
	for (let i = 0; i < rows.length; i++) {
		const x_front_share = numbers[c_front_share + i];
		const l_hold_share_deny = p_hold_share_deny[i];
		const x_density_strip = numbers[c_density_strip + i];
		const x_capability = x_front_share >= l_hold_share_deny ? 0 : x_density_strip >= 24.7 ? 1 : x_density_strip >= 4.2 ? 2 : x_density_strip >= 1.7 ? 3 : 4;
		branches[c_capability + i] = x_capability;
		branches[c_task_gap + i] = f_task === 2 ? 0 : f_task === 0 && !(x_capability === 4) ? 1 : f_task === 1 && (x_capability === 2 || x_capability === 1 || x_capability === 0) ? 2 : f_task === 3 && x_capability === 0 ? 3 : 4;
	}
}
function cost(facts, rows, out) {
	const numbers = out.numberCells;
	const stride = out.stride;
	const c_cost_year = 14 * stride;
	const a_T = facts.amounts["T"];
	const scale = rows.scale;
	const base = rows.base ?? 1;
	const p_cost_soldier_year = rows.parameters[11];
	const c_cost_total = 15 * stride;
	const f_years = facts.fixed["years"];
	for (let i = 0; i < rows.length; i++) {
		const x_cost_year = a_T * scale[i] / base * p_cost_soldier_year[i];
		numbers[c_cost_year + i] = x_cost_year;
		numbers[c_cost_total + i] = x_cost_year * f_years;
	}
}
function exposure(facts, rows, out) {
	const numbers = out.numberCells;
	const stride = out.stride;
	const c_exposed_glide = 16 * stride;
	const scale = rows.scale;
	const base = rows.base ?? 1;
	const r_reached = facts.reach["reached"];
	const p_glide_reach = rows.parameters[13];
	const c_exposed_share = 17 * stride;
	const a_T = facts.amounts["T"];
	const c_exposed_drone = 18 * stride;
	const p_drone_reach = rows.parameters[12];
	for (let i = 0; i < rows.length; i++) {
		const s = scale[i];
		const l_glide_reach = p_glide_reach[i];
		const l_T = a_T * s / base;
		const l_drone_reach = p_drone_reach[i];
		const x_exposed_glide = troopsWithin(r_reached, l_glide_reach) * s / base;
		numbers[c_exposed_glide + i] = x_exposed_glide;
		numbers[c_exposed_share + i] = x_exposed_glide / l_T;
		numbers[c_exposed_drone + i] = troopsWithin(r_reached, l_drone_reach) * s / base;
	}
}
function stance(facts, rows, out) {
	const numbers = out.numberCells;
	const stride = out.stride;
	const c_nato_troops = 19 * stride;
	const count = facts.present.length;
	const a_troops_by = facts.amountsBy["troops_by"];
	const scale = rows.scale;
	const base = rows.base ?? 1;
	const a_nato_member = facts.fixedBy["nato_member"];
	const a_T = facts.amounts["T"];
	const branches = out.branchCells;
	const c_level_in_text = 3 * stride;
	for (let i = 0; i < rows.length; i++) {
		const s = scale[i];
		const l_T = a_T * s / base;
		let sum0 = 0;
		for (let k = 0; k < count; k++) sum0 += a_troops_by[k] * s / base * a_nato_member[k];
		numbers[c_nato_troops + i] = sum0;
		branches[c_level_in_text + i] = l_T >= 17500 && l_T <= 22500 ? 0 : l_T >= 4e4 ? 1 : 2;
	}
}
function stance_2(facts, rows, out) {
	const numbers = out.numberCells;
	const stride = out.stride;
	const c_nato_troops = 19 * stride;
	const f_table = facts.fixed["table"];
	const f_guarantee = facts.fixed["guarantee"];
	const branches = out.branchCells;
	const c_stance_russia_text = 4 * stride;
	const c_stance_usa_text = 5 * stride;
	const c_stance_china_text = 6 * stride;
	const c_stance_united_kingdom_text = 7 * stride;
	const c_stance_france_text = 8 * stride;
	const c_stance_ukraine_text = 9 * stride;
	const f_task = facts.fixed["task"];
	const f_mandate = facts.fixed["mandate"];
	const c_stance_russia_record = 10 * stride;
	const scale = rows.scale;
	const base = rows.base ?? 1;
	const n_inside_of = facts.amountsOf["inside_of"];
	const a_T = facts.amounts["T"];
	const c_stance_usa_record = 11 * stride;
	const c_stance_china_record = 12 * stride;
	const f_usBacking = facts.fixed["usBacking"];
	const c_stance_united_kingdom_record = 13 * stride;
	const c_stance_france_record = 14 * stride;
	const c_stance_ukraine_record = 15 * stride;
	const c_stance_germany_text = 16 * stride;
	const c_stance_germany_record = 17 * stride;
	const c_stance_poland_text = 18 * stride;
	const c_stance_poland_record = 19 * stride;
	const c_stance_india_text = 20 * stride;
	const c_stance_india_record = 21 * stride;
	const c_stance_other_brics_text = 22 * stride;
	const c_stance_other_brics_record = 23 * stride;
	const c_stance_author_text = 24 * stride;
	const c_stance_author_record = 25 * stride;
	for (let i = 0; i < rows.length; i++) {
		const x_nato_troops = numbers[c_nato_troops + i];
		const s = scale[i];
		const l_T = a_T * s / base;
		branches[c_stance_russia_text + i] = x_nato_troops > 0 ? 0 : (f_table & 8) !== 0 && (f_table & 16) !== 0 && (f_table & 32) !== 0 && (f_table & 64) !== 0 && f_guarantee === 2 ? 1 : 2;
		branches[c_stance_usa_text + i] = 0;
		branches[c_stance_china_text + i] = 0;
		branches[c_stance_united_kingdom_text + i] = x_nato_troops > 0 ? 0 : 1;
		branches[c_stance_france_text + i] = x_nato_troops > 0 ? 0 : 1;
		branches[c_stance_ukraine_text + i] = 0;
		branches[c_stance_russia_record + i] = x_nato_troops > 0 ? 0 : f_task === 0 ? 1 : f_mandate !== 0 ? 2 : (f_table & 2) !== 0 && (f_table & 1) !== 0 ? 3 : 4;
		branches[c_stance_usa_record + i] = n_inside_of[17] * s / base > 0 ? 0 : x_nato_troops > 0 && x_nato_troops < l_T ? 1 : 2;
		branches[c_stance_china_record + i] = 0;
		branches[c_stance_united_kingdom_record + i] = x_nato_troops > 0 && f_usBacking !== 0 ? 0 : x_nato_troops > 0 ? 1 : 2;
		branches[c_stance_france_record + i] = x_nato_troops > 0 ? 0 : 1;
		branches[c_stance_ukraine_record + i] = x_nato_troops > 0 && f_usBacking !== 0 ? 0 : x_nato_troops > 0 ? 1 : f_task === 0 && f_guarantee !== 0 ? 2 : f_task === 0 ? 3 : 4;
		branches[c_stance_germany_text + i] = x_nato_troops > 0 ? 0 : 1;
		branches[c_stance_germany_record + i] = x_nato_troops > 0 ? 0 : 1;
		branches[c_stance_poland_text + i] = x_nato_troops > 0 ? 0 : 1;
		branches[c_stance_poland_record + i] = n_inside_of[12] * s / base > 0 ? 0 : x_nato_troops > 0 ? 1 : 2;
		branches[c_stance_india_text + i] = 0;
		branches[c_stance_india_record + i] = f_mandate === 0 ? 0 : 1;
		branches[c_stance_other_brics_text + i] = 0;
		branches[c_stance_other_brics_record + i] = f_task === 3 ? 0 : 1;
		branches[c_stance_author_text + i] = f_guarantee === 1 ? 0 : f_guarantee === 2 && (f_table & 8) !== 0 && (f_table & 16) !== 0 && (f_table & 32) !== 0 && (f_table & 64) !== 0 ? 1 : 2;
		branches[c_stance_author_record + i] = 0;
	}
}
function law(facts, rows, out) {
	const f_mandate = facts.fixed["mandate"];
	const branches = out.branchCells;
	const stride = out.stride;
	const c_stance_russia_text = 4 * stride;
	const c_stance_usa_text = 5 * stride;
	const c_stance_china_text = 6 * stride;
	const c_stance_united_kingdom_text = 7 * stride;
	const c_stance_france_text = 8 * stride;
	const f_task = facts.fixed["task"];
	const c_stance_ukraine_text = 9 * stride;
	const c_route_text = 26 * stride;
	const c_stance_russia_record = 10 * stride;
	const c_stance_usa_record = 11 * stride;
	const c_stance_china_record = 12 * stride;
	const c_stance_united_kingdom_record = 13 * stride;
	const c_stance_france_record = 14 * stride;
	const c_stance_ukraine_record = 15 * stride;
	const c_route_record = 27 * stride;
	const c_principle_consent_text = 28 * stride;
	const c_principle_consent_record = 29 * stride;
	const f_guarantee = facts.fixed["guarantee"];
	const f_table = facts.fixed["table"];
	const c_principle_impartiality_text = 30 * stride;
	const c_principle_impartiality_record = 31 * stride;
	const c_principle_force_text = 32 * stride;
	const c_principle_force_record = 33 * stride;
	const c_doctrine_text = 34 * stride;
	const c_doctrine_record = 35 * stride;
	for (let i = 0; i < rows.length; i++) {
		const x_stance_russia_text = branches[c_stance_russia_text + i];
		branches[c_stance_usa_text + i];
		branches[c_stance_china_text + i];
		branches[c_stance_united_kingdom_text + i];
		branches[c_stance_france_text + i];
		const x_stance_ukraine_text = branches[c_stance_ukraine_text + i];
		const x_stance_russia_record = branches[c_stance_russia_record + i];
		const x_stance_usa_record = branches[c_stance_usa_record + i];
		branches[c_stance_china_record + i];
		branches[c_stance_united_kingdom_record + i];
		branches[c_stance_france_record + i];
		const x_stance_ukraine_record = branches[c_stance_ukraine_record + i];
		branches[c_route_text + i] = f_mandate === 0 && (x_stance_russia_text === 0 || false) ? 0 : f_mandate === 0 ? 1 : f_mandate === 1 ? 2 : f_mandate === 2 && f_task === 0 && !(x_stance_russia_text === 0) ? 3 : f_mandate === 2 ? 4 : f_mandate === 3 && (x_stance_russia_text === 0 || false) ? 5 : f_mandate === 3 ? 6 : 7;
		branches[c_route_record + i] = f_mandate === 0 && (x_stance_russia_record === 0 || x_stance_russia_record === 2 || x_stance_usa_record === 0 || false) ? 0 : f_mandate === 0 ? 1 : f_mandate === 1 ? 2 : f_mandate === 2 && f_task === 0 && !(x_stance_russia_record === 0 || x_stance_russia_record === 2) ? 3 : f_mandate === 2 ? 4 : f_mandate === 3 && (x_stance_russia_record === 0 || x_stance_russia_record === 2 || false) ? 5 : f_mandate === 3 ? 6 : 7;
		const x_principle_consent_text = x_stance_russia_text === 0 || false ? 0 : x_stance_russia_text === 2 || x_stance_ukraine_text === 0 || false ? 1 : 2;
		branches[c_principle_consent_text + i] = x_principle_consent_text;
		const x_principle_consent_record = x_stance_russia_record === 0 || x_stance_russia_record === 2 || false ? 0 : x_stance_russia_record === 1 || x_stance_russia_record === 3 || x_stance_russia_record === 4 || x_stance_ukraine_record === 0 || x_stance_ukraine_record === 1 || x_stance_ukraine_record === 2 || x_stance_ukraine_record === 3 || x_stance_ukraine_record === 4 ? 1 : 2;
		branches[c_principle_consent_record + i] = x_principle_consent_record;
		branches[c_principle_impartiality_text + i] = f_guarantee === 1 || f_task === 2 || f_task === 3 ? 0 : (f_table & 1) !== 0 && (f_table & 2) !== 0 ? 1 : 2;
		branches[c_principle_impartiality_record + i] = f_guarantee === 1 || f_task === 2 || f_task === 3 ? 0 : (f_table & 1) !== 0 && (f_table & 2) !== 0 ? 1 : 2;
		branches[c_principle_force_text + i] = f_task === 3 ? 0 : 1;
		branches[c_principle_force_record + i] = f_task === 3 ? 0 : 1;
		branches[c_doctrine_text + i] = f_task === 0 ? 0 : f_task === 3 && f_mandate === 0 ? 1 : f_task === 3 ? 2 : f_task === 2 ? 3 : !(x_principle_consent_text === 0) ? 4 : f_mandate === 0 ? 5 : 6;
		branches[c_doctrine_record + i] = f_task === 0 ? 0 : f_task === 3 && f_mandate === 0 ? 1 : f_task === 3 ? 2 : f_task === 2 ? 3 : !(x_principle_consent_record === 0) ? 4 : f_mandate === 0 ? 5 : 6;
	}
}
function sustainment(facts, rows, out) {
	const numbers = out.numberCells;
	const stride = out.stride;
	const c_rotation_pool = 20 * stride;
	const a_T = facts.amounts["T"];
	const scale = rows.scale;
	const base = rows.base ?? 1;
	const p_rotation_ratio = rows.parameters[7];
	const w_pool_share = out.vectors[0];
	const a_troops_by = facts.amountsBy["troops_by"];
	const v_land_force = rows.vectors[0];
	const count = facts.present.length;
	const w_ceiling = out.vectors[1];
	const p_sustainable_share = rows.parameters[8];
	const c_overdrawn = 21 * stride;
	const c_sustained_share = 22 * stride;
	const branches = out.branchCells;
	const c_sustainability = 36 * stride;
	const c_days_to_full = 23 * stride;
	const p_lead_time = rows.parameters[9];
	const p_arrival_rate = rows.parameters[10];
	for (let i = 0; i < rows.length; i++) {
		const s = scale[i];
		const l_T = a_T * s / base;
		const l_rotation_ratio = p_rotation_ratio[i];
		const l_sustainable_share = p_sustainable_share[i];
		const l_lead_time = p_lead_time[i];
		const l_arrival_rate = p_arrival_rate[i];
		numbers[c_rotation_pool + i] = l_T * l_rotation_ratio;
		for (let k = 0; k < count; k++) w_pool_share[k][i] = a_troops_by[k] * s / base * l_rotation_ratio / v_land_force[k][i];
		for (let k = 0; k < count; k++) w_ceiling[k][i] = v_land_force[k][i] * l_sustainable_share;
		let sum0 = 0;
		for (let k = 0; k < count; k++) sum0 += Math.max(0, a_troops_by[k] * s / base - w_ceiling[k][i]);
		const x_overdrawn = sum0;
		numbers[c_overdrawn + i] = x_overdrawn;
		let sum1 = 0;
		for (let k = 0; k < count; k++) sum1 += Math.min(a_troops_by[k] * s / base, w_ceiling[k][i]);
		numbers[c_sustained_share + i] = sum1 / l_T;
		branches[c_sustainability + i] = !(x_overdrawn > 0) ? 0 : x_overdrawn <= .25 * l_T ? 1 : 2;
		numbers[c_days_to_full + i] = l_lead_time + l_T / l_arrival_rate;
	}
}
function research(facts, rows, out) {
	const branches = out.branchCells;
	const stride = out.stride;
	const c_research_validity = 37 * stride;
	const c_research_base_rate = 38 * stride;
	const f_zoneDepthKm = facts.fixed["zoneDepthKm"];
	const c_research_demilitarised_zone = 39 * stride;
	const f_guarantee = facts.fixed["guarantee"];
	const c_research_third_party_guarantee = 40 * stride;
	const f_jointCommission = facts.fixed["jointCommission"];
	const c_research_joint_commission = 41 * stride;
	const f_mandate = facts.fixed["mandate"];
	const f_task = facts.fixed["task"];
	const c_research_interstate_peacekeeping = 42 * stride;
	const c_research_pressed_ceasefires = 43 * stride;
	const c_capability = 1 * stride;
	const c_research_small_tripwire = 44 * stride;
	const c_research_tripwire_public = 45 * stride;
	const c_research_light_heavy = 46 * stride;
	const c_research_un_after_civil_wars = 47 * stride;
	const c_research_un_violence_civil_wars = 48 * stride;
	const c_research_effects_fade = 49 * stride;
	const c_research_local_deployment = 50 * stride;
	for (let i = 0; i < rows.length; i++) {
		const x_capability = branches[c_capability + i];
		branches[c_research_validity + i] = 0;
		branches[c_research_base_rate + i] = 0;
		branches[c_research_demilitarised_zone + i] = f_zoneDepthKm > 0 ? 0 : 1;
		branches[c_research_third_party_guarantee + i] = f_guarantee !== 0 ? 0 : 1;
		branches[c_research_joint_commission + i] = f_jointCommission === 1 ? 0 : 1;
		branches[c_research_interstate_peacekeeping + i] = f_mandate !== 4 && (f_task === 0 || f_task === 1) ? 0 : 1;
		branches[c_research_pressed_ceasefires + i] = 0;
		branches[c_research_small_tripwire + i] = (f_task === 2 || f_task === 3) && (x_capability === 4 || x_capability === 3 || x_capability === 2) ? 0 : 1;
		branches[c_research_tripwire_public + i] = f_task === 2 || f_task === 3 ? 0 : 1;
		branches[c_research_light_heavy + i] = f_task === 2 || f_task === 3 ? 0 : 1;
		branches[c_research_un_after_civil_wars + i] = f_mandate === 0 || f_mandate === 1 ? 0 : 1;
		branches[c_research_un_violence_civil_wars + i] = f_mandate === 0 || f_mandate === 1 ? 0 : 1;
		branches[c_research_effects_fade + i] = f_mandate === 0 || f_mandate === 1 ? 0 : 1;
		branches[c_research_local_deployment + i] = !(x_capability === 4) ? 0 : 1;
	}
}
var groups = [
	steps,
	capability,
	density,
	capability_2,
	cost,
	exposure,
	stance,
	stance_2,
	law,
	sustainment,
	research
];
function everyGroup(facts, rows, out) {
	steps(facts, rows, out);
	capability(facts, rows, out);
	density(facts, rows, out);
	capability_2(facts, rows, out);
	cost(facts, rows, out);
	exposure(facts, rows, out);
	stance(facts, rows, out);
	stance_2(facts, rows, out);
	law(facts, rows, out);
	sustainment(facts, rows, out);
	research(facts, rows, out);
}
/** Per group the groups that must run for it, in order, itself last. */
var needs = [
	[0],
	[0, 1],
	[0, 2],
	[
		0,
		1,
		2,
		3
	],
	[4],
	[5],
	[6],
	[6, 7],
	[
		6,
		7,
		8
	],
	[9],
	[
		0,
		1,
		2,
		3,
		10
	]
];
var layout = {
	"numbers": 24,
	"vectors": 2,
	"branches": 51
};
// src/lib/model/evaluate.ts
/** New columns of zeros: so many rows, and so many entries in each vector. */
function emptyColumns(layout, rows, entries) {
	const numberCells = new Float64Array(layout.numbers * rows);
	const branchCells = new Uint8Array(layout.branches * rows);
	const column = () => new Float64Array(rows);
	return {
		numberCells,
		branchCells,
		stride: rows,
		numbers: Array.from({ length: layout.numbers }, (_, i) => numberCells.subarray(i * rows, (i + 1) * rows)),
		vectors: Array.from({ length: layout.vectors }, () => Array.from({ length: entries }, column)),
		branches: Array.from({ length: layout.branches }, (_, i) => branchCells.subarray(i * rows, (i + 1) * rows))
	};
}
/** Columns kept from one evaluation to the next, by their length: who takes them must have read them before they are taken again. */
var Workspace = class {
	layout;
	#kept = /* @__PURE__ */ new Map();
	constructor(layout) {
		this.layout = layout;
	}
	columns(facts, rows) {
		const entries = facts.present.length;
		let columns = this.#kept.get(rows);
		if (columns === void 0 || (columns.vectors[0]?.length ?? entries) < entries) {
			columns = emptyColumns(this.layout, rows, entries);
			this.#kept.set(rows, columns);
		}
		return columns;
	}
};
/**
* The groups that fill the columns of some stages, with all those that they read, in order.
* @param needs per group the groups that must run for it, itself included.
*/
function groupsFor(groups, needs, stages) {
	const wanted = /* @__PURE__ */ new Set();
	for (const stage of stages) for (const needed of needs[stage]) wanted.add(needed);
	return groups.filter((_, stage) => wanted.has(stage));
}
/**
* Runs groups in order over all rows.
* @param out columns of at least that many rows; without them new ones. Only the columns of these groups are written.
*/
function evaluate(groups, layout, facts, rows, out = emptyColumns(layout, rows.length, facts.present.length)) {
	for (const group of groups) group(facts, rows, out);
	return out;
}
// src/lib/scenario/assumptions.ts
/** Knows the assumptions of a scenario as a list: each parameter, land forces once per contributor present, with what is set. Draws nothing. */
var scalars = parameters.filter((p) => !("per" in p));
var vectors = parameters.filter((p) => "per" in p);
/** How many dimensions the sample of this model has. */
var dimensionCount = scalars.length + vectors.length * contributors.length;
/** Assumptions that can matter for a scenario, scalars first, then each vector by contributor present. */
function assumptionsOf(scenario, facts) {
	const settled = (id, { low, mode, high }) => {
		const value = scenario.assumptions[id];
		return value === void 0 ? {
			low,
			mode,
			high
		} : {
			low: value,
			mode: value,
			high: value
		};
	};
	return [...scalars.map((p, dimension) => ({
		id: p.id,
		parameter: p.id,
		dimension,
		triangle: settled(p.id, p)
	})), ...vectors.flatMap((p, v) => facts.present.map((c) => {
		const id = `${p.id}.${contributors[c].id}`;
		const dimension = scalars.length + v * contributors.length + c;
		return {
			id,
			parameter: p.id,
			dimension,
			triangle: settled(id, contributors[c].land)
		};
	}))];
}
/** Columns, one per assumption in the order of {@link assumptionsOf}, sorted into what the compiled rules read. */
function asParameters(columns, facts) {
	return {
		parameters: columns.slice(0, scalars.length),
		vectors: vectors.map((_, v) => {
			const from = scalars.length + v * facts.present.length;
			return columns.slice(from, from + facts.present.length);
		})
	};
}
// src/lib/scenario/facts.ts
/** Knows how a scenario's choices become the facts that the rules read. Computes distances through the terrain it is given. */
var optionsOf = new Map(inputs.flatMap((i) => "options" in i ? [[i.id, i.options]] : []));
var indexOf = new Map(contributors.map((c, i) => [c.id, i]));
/**
* @param shiftKm moves every contingent nearer to (negative) or farther from the line and the fire; distances are
*   good to about 10 km, and a class that changes within that says so.
*/
function factsOf(scenario, terrain, shiftKm = 0) {
	const troopsOf = new Float64Array(contributors.length);
	const insideOf = new Float64Array(contributors.length);
	const toLine = [];
	const toFire = [];
	const present = [];
	for (const { contributor, troops, at } of scenario.contingents) {
		const index = indexOf.get(contributor);
		if (!present.includes(index)) present.push(index);
		troopsOf[index] += troops;
		const { side, lineKm, fireKm } = terrain(at);
		if (side === "outside") continue;
		insideOf[index] += troops;
		toLine.push({
			distanceKm: Math.max(0, lineKm + shiftKm),
			troops
		});
		toFire.push({
			distanceKm: Math.max(0, fireKm + shiftKm),
			troops
		});
	}
	present.sort((a, b) => a - b);
	return {
		amounts: {
			T: levelOf(scenario),
			inside: sum(insideOf)
		},
		fixed: {
			zoneDepthKm: scenario.zoneDepthKm,
			years: scenario.years,
			jointCommission: scenario.jointCommission ? 1 : 0,
			mandate: choice(scenario, "mandate"),
			task: choice(scenario, "task"),
			guarantee: choice(scenario, "guarantee"),
			usBacking: choice(scenario, "usBacking"),
			table: (optionsOf.get("table") ?? []).reduce((bits, option, i) => scenario.table.includes(option) ? bits | 1 << i : bits, 0)
		},
		present,
		amountsBy: { troops_by: Float64Array.from(present, (i) => troopsOf[i]) },
		fixedBy: { nato_member: Float64Array.from(present, (i) => contributors[i].nato ? 1 : 0) },
		amountsOf: {
			troops_of: troopsOf,
			inside_of: insideOf
		},
		reach: {
			within: cumulate(toLine),
			reached: cumulate(toFire)
		}
	};
}
function choice(scenario, id) {
	return (optionsOf.get(id) ?? []).indexOf(scenario[id]);
}
function sum(list) {
	return list.reduce((a, b) => a + b, 0);
}
// src/lib/scenario/result.ts
/** Levels from low to high, both included, in steps (troops). */
function levelsBetween(low, high, step) {
	return Array.from({ length: Math.floor((high - low) / step) + 1 }, (_, i) => low + i * step);
}
// src/lib/scenario/run.ts
/** Knows the way from a scenario to its result: facts in, compiled rules over rows, outputs by id. Knows no page and no file. */
var lenses = ["text", "record"];
var byKey = new Map(rules.map((rule) => [rule.key, rule]));
var classRules = rules.filter((rule) => rule.kind === "class" && !("lens" in rule) && rule.group !== "research");
/** Thresholds and what changes near the line concern these alone. */
var classGroups = groupsFor(groups, needs, classRules.map((rule) => rule.stage));
/**
* Computes everything that needs no sampling. Pure: the same scenario gives the same result, byte for byte.
* @param scenario a checked scenario.
* @param terrain measures the contingents' places.
*/
function run(scenario, terrain) {
	const facts = factsOf(scenario, terrain);
	const columns = columnsOf(scenario, facts);
	return {
		model: { version },
		scenario,
		outputs: outputsOf(scenario, facts, columns),
		thresholds: thresholdsOf(scenario, facts),
		nearChange: nearChangeOf(scenario, terrain, columns)
	};
}
/** Value of one number output at each level (troops), for the present shape of deployment. */
function sweep(scenario, terrain, levels) {
	const facts = factsOf(scenario, terrain);
	const rows = modeRows(scenario, facts, Float64Array.from(levels), levelOf(scenario));
	const columns = evaluate([everyGroup], layout, facts, rows);
	return (id) => columns.numbers[byKey.get(id).slot];
}
/**
* The columns of all rules for one scenario at its own level and the modes or set values of the assumptions: one row.
* @param workspace where the columns are kept; without it they are new ones.
*/
function columnsOf(scenario, facts, workspace) {
	return evaluate([everyGroup], layout, facts, modeRows(scenario, facts, oneRow), workspace?.columns(facts, 1));
}
var oneRow = Float64Array.of(1);
/** @param kept columns from the last time, taken again where the value is the same; all of them as long as `scale`. */
function modeRows(scenario, facts, scale, base = 1, kept) {
	const { length } = scale;
	return {
		length,
		scale,
		base,
		...asParameters(assumptionsOf(scenario, facts).map(({ id, triangle: { mode } }) => {
			const before = kept?.get(id);
			if (before !== void 0 && before[0] === mode) return before;
			const column = new Float64Array(length).fill(mode);
			kept?.set(id, column);
			return column;
		}), facts)
	};
}
function outputsOf(scenario, facts, columns) {
	const outputs = {};
	for (const rule of rules) {
		if ("lens" in rule || rule.group === "research") continue;
		if (rule.kind === "number") outputs[rule.id] = {
			value: columns.numbers[rule.slot][0],
			unit: rule.unit
		};
		else if (rule.kind === "class") outputs[rule.id] = classOf(rule, columns);
		else {
			const values = facts.present.map((i, k) => [contributors[i].id, {
				value: columns.vectors[rule.slot][k][0],
				unit: rule.unit
			}]);
			outputs[rule.id] = { by: Object.fromEntries(values) };
		}
	}
	const inLens = (id, lens) => classOf(byKey.get(`${id}.${lens}`), columns);
	const perLens = (value) => Object.fromEntries(lenses.map((lens) => [lens, value(lens)]));
	const stances = rules.filter((rule) => "actor" in rule && rule.lens === "text");
	outputs.stance = perLens((lens) => Object.fromEntries(stances.map((rule) => [rule.actor, inLens(rule.id, lens)])));
	outputs.route = perLens((lens) => inLens("route", lens));
	outputs.doctrine = perLens((lens) => {
		const principles = [
			"consent",
			"impartiality",
			"force"
		].map((id) => ({
			id,
			...inLens(`principle_${id}`, lens)
		}));
		const having = (name) => principles.filter((p) => p.class === name).map((p) => p.id);
		return {
			...inLens("doctrine", lens),
			fails: having("fails"),
			unknown: having("unknown")
		};
	});
	outputs.research = research$1.map(({ id, rule, evidence, direction, carriesOver, ...rest }) => ({
		finding: id,
		evidence,
		direction,
		carriesOver,
		applies: classOf(byKey.get(rule), columns).class === "applies",
		..."contrary" in rest ? { contrary: rest.contrary } : {}
	}));
	outputs.contradictions = contradictionsOf(scenario, facts);
	return outputs;
}
function classOf(rule, columns) {
	const branch = columns.branches[rule.slot][0];
	const { class: name, because = [], met, disputedBy } = rule.branches[branch];
	return {
		class: name,
		branch,
		because,
		...met === void 0 ? {} : { met },
		...disputedBy === void 0 ? {} : { disputedBy }
	};
}
/** Positions on record that do not fit sending troops at all; waiting or naming conditions is no contradiction. */
var against = [
	"ruled-out",
	"logistics-only",
	"denied",
	"un-mandate-only"
];
/** Those among them that speak of troops in Ukraine; troops based in a neighbouring country fit them. */
var againstInside = ["ruled-out", "logistics-only"];
function contradictionsOf(scenario, facts) {
	return contributors.flatMap(({ id, position }, i) => {
		if (facts.amountsOf[againstInside.includes(position.stance) ? "inside_of" : "troops_of"][i] === 0 || !against.includes(position.stance)) return [];
		if (position.stance === "un-mandate-only" && scenario.mandate === "un-security-council") return [];
		return [{
			contributor: id,
			stance: position.stance,
			evidence: position.evidence,
			later: "later" in position
		}];
	});
}
var axis = Float64Array.from(levelsBetween(limits.level.low, limits.level.high, 100));
var axisColumns = /* @__PURE__ */ new Map();
var workspace$2 = new Workspace(layout);
function thresholdsOf(scenario, facts) {
	const columns = evaluate(classGroups, layout, facts, modeRows(scenario, facts, axis, levelOf(scenario), axisColumns), workspace$2.columns(facts, axis.length));
	const found = {};
	for (const rule of classRules) {
		const { branches } = rule;
		const fired = columns.branches[rule.slot];
		const changes = found[rule.id] = [];
		for (let i = 1; i < axis.length; i++) {
			if (fired[i] === fired[i - 1]) continue;
			const [from, to] = [branches[fired[i - 1]].class, branches[fired[i]].class];
			if (from !== to) changes.push({
				level: axis[i],
				from,
				to
			});
		}
	}
	return found;
}
function nearChangeOf(scenario, terrain, columns) {
	const shifted = [-10, 10].map((km) => {
		const facts = factsOf(scenario, terrain, km);
		return evaluate(classGroups, layout, facts, modeRows(scenario, facts, oneRow));
	});
	return classRules.filter((rule) => shifted.some((other) => classOf(rule, other).class !== classOf(rule, columns).class)).map((rule) => rule.id);
}
// src/lib/generated/sobol.ts
var sobolDimensions = [
	{
		"degree": 0,
		"coefficients": 0,
		"initial": []
	},
	{
		"degree": 1,
		"coefficients": 0,
		"initial": [1]
	},
	{
		"degree": 2,
		"coefficients": 1,
		"initial": [1, 3]
	},
	{
		"degree": 3,
		"coefficients": 1,
		"initial": [
			1,
			3,
			1
		]
	},
	{
		"degree": 3,
		"coefficients": 2,
		"initial": [
			1,
			1,
			1
		]
	},
	{
		"degree": 4,
		"coefficients": 1,
		"initial": [
			1,
			1,
			3,
			3
		]
	},
	{
		"degree": 4,
		"coefficients": 4,
		"initial": [
			1,
			3,
			5,
			13
		]
	},
	{
		"degree": 5,
		"coefficients": 2,
		"initial": [
			1,
			1,
			5,
			5,
			17
		]
	},
	{
		"degree": 5,
		"coefficients": 4,
		"initial": [
			1,
			1,
			5,
			5,
			5
		]
	},
	{
		"degree": 5,
		"coefficients": 7,
		"initial": [
			1,
			1,
			7,
			11,
			19
		]
	},
	{
		"degree": 5,
		"coefficients": 11,
		"initial": [
			1,
			1,
			5,
			1,
			1
		]
	},
	{
		"degree": 5,
		"coefficients": 13,
		"initial": [
			1,
			1,
			1,
			3,
			11
		]
	},
	{
		"degree": 5,
		"coefficients": 14,
		"initial": [
			1,
			3,
			5,
			5,
			31
		]
	},
	{
		"degree": 6,
		"coefficients": 1,
		"initial": [
			1,
			3,
			3,
			9,
			7,
			49
		]
	},
	{
		"degree": 6,
		"coefficients": 13,
		"initial": [
			1,
			1,
			1,
			15,
			21,
			21
		]
	},
	{
		"degree": 6,
		"coefficients": 16,
		"initial": [
			1,
			3,
			1,
			13,
			27,
			49
		]
	},
	{
		"degree": 6,
		"coefficients": 19,
		"initial": [
			1,
			1,
			1,
			15,
			7,
			5
		]
	},
	{
		"degree": 6,
		"coefficients": 22,
		"initial": [
			1,
			3,
			1,
			15,
			13,
			25
		]
	},
	{
		"degree": 6,
		"coefficients": 25,
		"initial": [
			1,
			1,
			5,
			5,
			19,
			61
		]
	},
	{
		"degree": 7,
		"coefficients": 1,
		"initial": [
			1,
			3,
			7,
			11,
			23,
			15,
			103
		]
	},
	{
		"degree": 7,
		"coefficients": 4,
		"initial": [
			1,
			3,
			7,
			13,
			13,
			15,
			69
		]
	},
	{
		"degree": 7,
		"coefficients": 7,
		"initial": [
			1,
			1,
			3,
			13,
			7,
			35,
			63
		]
	},
	{
		"degree": 7,
		"coefficients": 8,
		"initial": [
			1,
			3,
			5,
			9,
			1,
			25,
			53
		]
	},
	{
		"degree": 7,
		"coefficients": 14,
		"initial": [
			1,
			3,
			1,
			13,
			9,
			35,
			107
		]
	},
	{
		"degree": 7,
		"coefficients": 19,
		"initial": [
			1,
			3,
			1,
			5,
			27,
			61,
			31
		]
	},
	{
		"degree": 7,
		"coefficients": 21,
		"initial": [
			1,
			1,
			5,
			11,
			19,
			41,
			61
		]
	},
	{
		"degree": 7,
		"coefficients": 28,
		"initial": [
			1,
			3,
			5,
			3,
			3,
			13,
			69
		]
	},
	{
		"degree": 7,
		"coefficients": 31,
		"initial": [
			1,
			1,
			7,
			13,
			1,
			19,
			1
		]
	},
	{
		"degree": 7,
		"coefficients": 32,
		"initial": [
			1,
			3,
			7,
			5,
			13,
			19,
			59
		]
	},
	{
		"degree": 7,
		"coefficients": 37,
		"initial": [
			1,
			1,
			3,
			9,
			25,
			29,
			41
		]
	},
	{
		"degree": 7,
		"coefficients": 41,
		"initial": [
			1,
			3,
			5,
			13,
			23,
			1,
			55
		]
	},
	{
		"degree": 7,
		"coefficients": 42,
		"initial": [
			1,
			3,
			7,
			3,
			13,
			59,
			17
		]
	},
	{
		"degree": 7,
		"coefficients": 50,
		"initial": [
			1,
			3,
			1,
			3,
			5,
			53,
			69
		]
	},
	{
		"degree": 7,
		"coefficients": 55,
		"initial": [
			1,
			1,
			5,
			5,
			23,
			33,
			13
		]
	},
	{
		"degree": 7,
		"coefficients": 56,
		"initial": [
			1,
			1,
			7,
			7,
			1,
			61,
			123
		]
	},
	{
		"degree": 7,
		"coefficients": 59,
		"initial": [
			1,
			1,
			7,
			9,
			13,
			61,
			49
		]
	},
	{
		"degree": 7,
		"coefficients": 62,
		"initial": [
			1,
			3,
			3,
			5,
			3,
			55,
			33
		]
	},
	{
		"degree": 8,
		"coefficients": 14,
		"initial": [
			1,
			3,
			1,
			15,
			31,
			13,
			49,
			245
		]
	},
	{
		"degree": 8,
		"coefficients": 21,
		"initial": [
			1,
			3,
			5,
			15,
			31,
			59,
			63,
			97
		]
	},
	{
		"degree": 8,
		"coefficients": 22,
		"initial": [
			1,
			3,
			1,
			11,
			11,
			11,
			77,
			249
		]
	},
	{
		"degree": 8,
		"coefficients": 38,
		"initial": [
			1,
			3,
			1,
			11,
			27,
			43,
			71,
			9
		]
	},
	{
		"degree": 8,
		"coefficients": 47,
		"initial": [
			1,
			1,
			7,
			15,
			21,
			11,
			81,
			45
		]
	},
	{
		"degree": 8,
		"coefficients": 49,
		"initial": [
			1,
			3,
			7,
			3,
			25,
			31,
			65,
			79
		]
	},
	{
		"degree": 8,
		"coefficients": 50,
		"initial": [
			1,
			3,
			1,
			1,
			19,
			11,
			3,
			205
		]
	},
	{
		"degree": 8,
		"coefficients": 52,
		"initial": [
			1,
			1,
			5,
			9,
			19,
			21,
			29,
			157
		]
	},
	{
		"degree": 8,
		"coefficients": 56,
		"initial": [
			1,
			3,
			7,
			11,
			1,
			33,
			89,
			185
		]
	},
	{
		"degree": 8,
		"coefficients": 67,
		"initial": [
			1,
			3,
			3,
			3,
			15,
			9,
			79,
			71
		]
	},
	{
		"degree": 8,
		"coefficients": 70,
		"initial": [
			1,
			3,
			7,
			11,
			15,
			39,
			119,
			27
		]
	},
	{
		"degree": 8,
		"coefficients": 84,
		"initial": [
			1,
			1,
			3,
			1,
			11,
			31,
			97,
			225
		]
	},
	{
		"degree": 8,
		"coefficients": 97,
		"initial": [
			1,
			1,
			1,
			3,
			23,
			43,
			57,
			177
		]
	},
	{
		"degree": 8,
		"coefficients": 103,
		"initial": [
			1,
			3,
			7,
			7,
			17,
			17,
			37,
			71
		]
	},
	{
		"degree": 8,
		"coefficients": 115,
		"initial": [
			1,
			3,
			1,
			5,
			27,
			63,
			123,
			213
		]
	},
	{
		"degree": 8,
		"coefficients": 122,
		"initial": [
			1,
			1,
			3,
			5,
			11,
			43,
			53,
			133
		]
	},
	{
		"degree": 9,
		"coefficients": 8,
		"initial": [
			1,
			3,
			5,
			5,
			29,
			17,
			47,
			173,
			479
		]
	},
	{
		"degree": 9,
		"coefficients": 13,
		"initial": [
			1,
			3,
			3,
			11,
			3,
			1,
			109,
			9,
			69
		]
	},
	{
		"degree": 9,
		"coefficients": 16,
		"initial": [
			1,
			1,
			1,
			5,
			17,
			39,
			23,
			5,
			343
		]
	},
	{
		"degree": 9,
		"coefficients": 22,
		"initial": [
			1,
			3,
			1,
			5,
			25,
			15,
			31,
			103,
			499
		]
	},
	{
		"degree": 9,
		"coefficients": 25,
		"initial": [
			1,
			1,
			1,
			11,
			11,
			17,
			63,
			105,
			183
		]
	},
	{
		"degree": 9,
		"coefficients": 44,
		"initial": [
			1,
			1,
			5,
			11,
			9,
			29,
			97,
			231,
			363
		]
	},
	{
		"degree": 9,
		"coefficients": 47,
		"initial": [
			1,
			1,
			5,
			15,
			19,
			45,
			41,
			7,
			383
		]
	},
	{
		"degree": 9,
		"coefficients": 52,
		"initial": [
			1,
			3,
			7,
			7,
			31,
			19,
			83,
			137,
			221
		]
	},
	{
		"degree": 9,
		"coefficients": 55,
		"initial": [
			1,
			1,
			1,
			3,
			23,
			15,
			111,
			223,
			83
		]
	},
	{
		"degree": 9,
		"coefficients": 59,
		"initial": [
			1,
			1,
			5,
			13,
			31,
			15,
			55,
			25,
			161
		]
	},
	{
		"degree": 9,
		"coefficients": 62,
		"initial": [
			1,
			1,
			3,
			13,
			25,
			47,
			39,
			87,
			257
		]
	},
	{
		"degree": 9,
		"coefficients": 67,
		"initial": [
			1,
			1,
			1,
			11,
			21,
			53,
			125,
			249,
			293
		]
	},
	{
		"degree": 9,
		"coefficients": 74,
		"initial": [
			1,
			1,
			7,
			11,
			11,
			7,
			57,
			79,
			323
		]
	},
	{
		"degree": 9,
		"coefficients": 81,
		"initial": [
			1,
			1,
			5,
			5,
			17,
			13,
			81,
			3,
			131
		]
	},
	{
		"degree": 9,
		"coefficients": 82,
		"initial": [
			1,
			1,
			7,
			13,
			23,
			7,
			65,
			251,
			475
		]
	},
	{
		"degree": 9,
		"coefficients": 87,
		"initial": [
			1,
			3,
			5,
			1,
			9,
			43,
			3,
			149,
			11
		]
	},
	{
		"degree": 9,
		"coefficients": 91,
		"initial": [
			1,
			1,
			3,
			13,
			31,
			13,
			13,
			255,
			487
		]
	},
	{
		"degree": 9,
		"coefficients": 94,
		"initial": [
			1,
			3,
			3,
			1,
			5,
			63,
			89,
			91,
			127
		]
	},
	{
		"degree": 9,
		"coefficients": 103,
		"initial": [
			1,
			1,
			3,
			3,
			1,
			19,
			123,
			127,
			237
		]
	},
	{
		"degree": 9,
		"coefficients": 104,
		"initial": [
			1,
			1,
			5,
			7,
			23,
			31,
			37,
			243,
			289
		]
	},
	{
		"degree": 9,
		"coefficients": 109,
		"initial": [
			1,
			1,
			5,
			11,
			17,
			53,
			117,
			183,
			491
		]
	},
	{
		"degree": 9,
		"coefficients": 122,
		"initial": [
			1,
			1,
			1,
			5,
			1,
			13,
			13,
			209,
			345
		]
	},
	{
		"degree": 9,
		"coefficients": 124,
		"initial": [
			1,
			1,
			3,
			15,
			1,
			57,
			115,
			7,
			33
		]
	},
	{
		"degree": 9,
		"coefficients": 137,
		"initial": [
			1,
			3,
			1,
			11,
			7,
			43,
			81,
			207,
			175
		]
	},
	{
		"degree": 9,
		"coefficients": 138,
		"initial": [
			1,
			3,
			1,
			1,
			15,
			27,
			63,
			255,
			49
		]
	}
];
// src/lib/model/quantile.ts
/** Knows quantiles of a column by selection, which is faster than sorting it. Knows nothing of outputs. */
/**
* Quantiles with linear interpolation between neighbours (type 7 of Hyndman and Fan, as in R and NumPy).
* @param column finite numbers, not empty; left as it is.
* @param shares ascending, 0..1.
*/
function quantiles(column, shares) {
	const values = column.slice();
	const last = values.length - 1;
	let from = 0;
	return shares.map((share) => {
		const rank = share * last;
		const k = Math.floor(rank);
		select(values, k, from, last);
		from = k;
		const lower = values[k];
		if (k === rank || k === last) return lower;
		let upper = Infinity;
		for (let i = k + 1; i <= last; i++) if (values[i] < upper) upper = values[i];
		return lower + (rank - k) * (upper - lower);
	});
}
/**
* Puts the value of rank k at index k, none larger before it and none smaller behind it: Hoare's selection, with the
* median of three as pivot. A library's version compares by a function, which takes five times as long here.
*/
function select(values, k, from, to) {
	let low = from;
	let high = to;
	while (low < high) {
		const a = values[low];
		const b = values[low + high >>> 1];
		const c = values[high];
		const pivot = a < b ? b < c ? b : a < c ? c : a : a < c ? a : b < c ? c : b;
		let i = low;
		let j = high;
		while (i <= j) {
			while (values[i] < pivot) i++;
			while (values[j] > pivot) j--;
			if (i <= j) {
				const swapped = values[i];
				values[i++] = values[j];
				values[j--] = swapped;
			}
		}
		if (k <= j) high = j;
		else if (k >= i) low = i;
		else return;
	}
}
// src/lib/model/sobol.ts
var bits = 32;
/** Direction numbers of one dimension, most significant bit first (Joe and Kuo 2008, new-joe-kuo-6). The first dimension has degree 0. */
function directions({ degree, coefficients, initial }) {
	const v = new Uint32Array(bits);
	for (let i = 0; i < bits; i++) if (degree === 0) v[i] = 1 << 31 - i;
	else if (i < degree) v[i] = initial[i] << 31 - i;
	else {
		v[i] = v[i - degree] ^ v[i - degree] >>> degree;
		for (let k = 1; k < degree; k++) v[i] ^= (coefficients >>> degree - 1 - k & 1) * v[i - k];
	}
	return v;
}
/**
* The first `count` coordinates in one dimension, in Gray-code order, moved by `shift` and wrapped at 1.
* @param count number of points; powers of two fill the cube best.
* @param shift 0..1; a shift keeps the evenness and avoids the corner at zero.
* @returns values in [0, 1)
*/
function sobolColumn(dimension, count, shift) {
	const v = directions(dimension);
	const column = new Float64Array(count);
	let x = 0;
	for (let i = 0; i < count; i++) {
		if (i > 0) x = (x ^ v[Math.clz32(~(i - 1) & -~(i - 1)) ^ 31]) >>> 0;
		const u = x / 2 ** bits + shift;
		column[i] = u < 1 ? u : u - 1;
	}
	return column;
}
/**
* Shifts for the dimensions, from a seed: a linear congruential generator modulo 2^32 (Numerical Recipes),
* which only has to differ from dimension to dimension.
*/
function shifts(seed, dimensions) {
	let state = seed >>> 0;
	return Float64Array.from({ length: dimensions }, () => {
		state = Math.imul(state, 1664525) + 1013904223 >>> 0;
		return state / 2 ** 32;
	});
}
// src/lib/model/triangular.ts
/** The value below which a share `u` (0..1) of a triangular distribution lies. With low = high that value. */
function triangularQuantile({ low, mode, high }, u) {
	const width = high - low;
	if (width === 0) return low;
	return u < (mode - low) / width ? low + Math.sqrt(u * width * (mode - low)) : high - Math.sqrt((1 - u) * width * (high - mode));
}
// src/lib/model/sample.ts
/** Knows how assumptions become columns of a fixed sample, and keeps them until a range changes. Knows no scenario. */
/** Draws of every assumption: the same points for every scenario and level, so that nothing flickers. */
var Sample = class {
	count;
	dimensions;
	#columns = /* @__PURE__ */ new Map();
	#unit = /* @__PURE__ */ new Map();
	#shifts;
	/**
	* @param count points, a power of two: 4,096 on screen, 16,384 in reports.
	* @param dimensions one per assumption, in the order fixed by the model's version.
	* @param seed part of the model's version.
	*/
	constructor(count, dimensions, seed) {
		this.count = count;
		this.dimensions = dimensions;
		this.#shifts = shifts(seed, dimensions.length);
	}
	/** Draws in one dimension between 0 and 1. */
	unit(dimension) {
		let column = this.#unit.get(dimension);
		if (column === void 0) {
			column = sobolColumn(this.dimensions[dimension], this.count, this.#shifts[dimension]);
			this.#unit.set(dimension, column);
		}
		return column;
	}
	/** Draws of one assumption. `id` is its name in the memory; a changed triangle is drawn anew at the same points. */
	column(id, dimension, triangle) {
		const known = this.#columns.get(id);
		if (known !== void 0 && same(known.triangle, triangle)) return known.values;
		const unit = this.unit(dimension);
		const values = new Float64Array(this.count);
		for (let i = 0; i < this.count; i++) values[i] = triangularQuantile(triangle, unit[i]);
		this.#columns.set(id, {
			triangle,
			values
		});
		return values;
	}
};
function same(a, b) {
	return a.low === b.low && a.mode === b.mode && a.high === b.high;
}
// src/lib/scenario/ranges.ts
/** Knows how far each output reaches over the assumption range: percentiles of numbers, shares of classes, bands of thresholds. */
/** Points on screen, and in reports and the command line. */
var pointsOnScreen = 4096;
var pointsInReports = 16384;
/** Draws and levels with which the bands of thresholds are found. */
var bandDraws = 512;
var bandStep = 1e3;
var edges = [.05, .95];
var samples = /* @__PURE__ */ new Map();
/** The sample of a size, made once. Its seed is part of the model. */
function sampleOf(count) {
	let sample = samples.get(count);
	if (sample === void 0) {
		sample = new Sample(count, sobolDimensions, 9);
		samples.set(count, sample);
	}
	return sample;
}
/** The sample as rows: one row per draw, every row at the scenario's own level. */
function sampleRows(scenario, facts, sample) {
	const columns = assumptionsOf(scenario, facts).map((a) => sample.column(a.id, a.dimension, a.triangle));
	return {
		length: sample.count,
		scale: new Float64Array(sample.count).fill(1),
		...asParameters(columns, facts)
	};
}
/**
* Ranges of the outputs named, or of all.
* @param count points of the sample: {@link pointsOnScreen} or {@link pointsInReports}.
*/
function rangesOf(scenario, terrain, count, only) {
	const facts = factsOf(scenario, terrain);
	const asked = rules.filter((rule) => only === void 0 || only.has(rule.id));
	const rows = sampleRows(scenario, facts, sampleOf(count));
	const moved = columnsFor$1(asked.filter(varies), facts, rows);
	const settled = columnsFor$1(asked.filter((rule) => !varies(rule)), facts, {
		...rows,
		length: 1
	});
	const numbers = {};
	const by = {};
	const shares = {};
	for (const rule of asked) {
		const columns = varies(rule) ? moved : settled;
		if (rule.kind === "number") numbers[rule.id] = range(columns.numbers[rule.slot]);
		else if (rule.kind === "class") shares[rule.key] = sharesOf(rule, columns);
		else by[rule.id] = Object.fromEntries(facts.present.map((c, k) => [contributors[c].id, range(columns.vectors[rule.slot][k])]));
	}
	return {
		numbers,
		by,
		shares
	};
}
var varies = (rule) => "varies" in rule;
var workspace$1 = new Workspace(layout);
/** The columns of some rules; they are overwritten when columns of that length are asked for again. */
function columnsFor$1(wanted, facts, rows) {
	return evaluate(groupsFor(groups, needs, wanted.map((rule) => rule.stage)), layout, facts, rows, workspace$1.columns(facts, rows.length));
}
function range(column) {
	const [low, high] = quantiles(column, edges);
	return {
		low,
		high
	};
}
function classesByBranch(rule) {
	return rule.branches.map((branch) => branch.class);
}
function sharesOf(rule, columns) {
	const branches = columns.branches[rule.slot];
	const classes = classesByBranch(rule);
	const counts = {};
	for (const branch of branches) counts[classes[branch]] = (counts[classes[branch]] ?? 0) + 1;
	return Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, count / branches.length]));
}
/**
* For every threshold of a result the band of levels within which it lies in nine tenths of the draws: per draw the
* first level from which the class is one of those that stand at or above the threshold.
*/
function bandsOf(result, terrain) {
	const { scenario, thresholds } = result;
	const facts = factsOf(scenario, terrain);
	const sample = sampleOf(bandDraws);
	const { low, high } = limits.level;
	const tracked = Object.entries(thresholds).flatMap(([id, list]) => {
		const rule = rules.find((r) => r.id === id);
		return list.map((threshold, i) => {
			const beyond = new Set(list.slice(i).map((t) => t.to));
			return {
				id,
				rule,
				threshold,
				isBeyond: classesByBranch(rule).map((name) => beyond.has(name)),
				first: new Float64Array(sample.count).fill(Infinity)
			};
		});
	});
	const scale = new Float64Array(sample.count);
	const rows = {
		...sampleRows(scenario, facts, sample),
		scale,
		base: levelOf(scenario)
	};
	const wanted = tracked.map(({ rule }) => rule);
	for (const level of levelsBetween(low, high, bandStep)) {
		scale.fill(level);
		const columns = columnsFor$1(wanted, facts, rows);
		for (const { rule, isBeyond, first } of tracked) {
			const branches = columns.branches[rule.slot];
			for (let draw = 0; draw < first.length; draw++) if (first[draw] === Infinity && isBeyond[branches[draw]]) first[draw] = level;
		}
	}
	const bands = {};
	for (const { id, threshold, first } of tracked) {
		first.sort();
		const [from, to] = edges.map((share) => first[Math.floor(share * (sample.count - 1))]);
		(bands[id] ??= []).push({
			level: threshold.level,
			to: threshold.to,
			...from > low && from < Infinity ? { low: from } : {},
			...to < Infinity ? { high: to } : {}
		});
	}
	return bands;
}
// src/lib/model/sensitivity.ts
/**
* Sobol indices of one output for every input, from two independent samples of equal length.
* First order by Saltelli et al. 2010 (Computer Physics Communications 181), total by Jansen 1999, table 2 there.
* @param a output on the first sample; @param b output on the second sample.
* @param mixed per input the output on the first sample with that one input taken from the second.
* @returns zeros where the output does not vary at all.
*/
function sobolIndices(a, b, mixed) {
	const n = a.length;
	let sum = 0;
	for (let i = 0; i < n; i++) sum += a[i] + b[i];
	const mean = sum / (2 * n);
	let variance = 0;
	for (let i = 0; i < n; i++) variance += (a[i] - mean) ** 2 + (b[i] - mean) ** 2;
	variance /= 2 * n;
	if (variance <= 1e-24 * mean * mean || variance === 0) return mixed.map(() => ({
		first: 0,
		total: 0
	}));
	return mixed.map((ab) => {
		let first = 0;
		let total = 0;
		for (let i = 0; i < n; i++) {
			first += (b[i] - mean) * (ab[i] - a[i]);
			total += (a[i] - ab[i]) ** 2;
		}
		return {
			first: first / n / variance,
			total: total / (2 * n) / variance
		};
	});
}
// src/lib/scenario/sensitivity.ts
/** Knows which assumptions move an output: each at its low and high end, and Sobol indices. Draws no chart. */
/** Points of each of the two samples for the indices: with a quarter of them a hard function is missed by up to 0.09. */
var indexPoints = 4096;
var sample;
/** Sobol indices of an output, the largest total first. For a class: of whether it is the present one. */
function indicesOf(scenario, terrain, id) {
	const rule = ruleOf(id);
	const facts = factsOf(scenario, terrain);
	const assumptions = assumptionsOf(scenario, facts);
	const scale = new Float64Array(indexPoints).fill(1);
	sample ??= new Sample(indexPoints, sobolDimensions, 9);
	const [first, second] = [0, dimensionCount].map((offset) => assumptions.map((a) => sample.column(`${a.id} ${offset}`, a.dimension + offset, a.triangle)));
	const present = branchAtModes(scenario, terrain, rule);
	const value = (columns) => valuesOf(rule, columnsFor(rule, facts, {
		length: indexPoints,
		scale,
		...asParameters(columns, facts)
	}), void 0, present);
	const mixed = assumptions.map((_, i) => value(first.with(i, second[i])));
	return sobolIndices(value(first), value(second), mixed).map((indices, i) => ({
		id: assumptions[i].id,
		...indices
	})).sort((a, b) => b.total - a.total);
}
function ruleOf(id) {
	const rule = rules.find((r) => r.key === id);
	if (rule === void 0 || rule.kind === "vector") throw new Error(`no output "${id}" with one value`);
	return rule;
}
function branchAtModes(scenario, terrain, rule) {
	if (rule.kind !== "class") return void 0;
	const facts = factsOf(scenario, terrain);
	const columns = assumptionsOf(scenario, facts).map(({ triangle }) => Float64Array.of(triangle.mode));
	const out = columnsFor(rule, facts, {
		length: 1,
		scale: Float64Array.of(1),
		...asParameters(columns, facts)
	});
	return classesOf(rule)[out.branches[rule.slot][0]];
}
var workspace = new Workspace(layout);
/** What the rule needs and no more; overwritten when columns of that length are asked for again. */
function columnsFor(rule, facts, rows) {
	return evaluate(groupsFor(groups, needs, [rule.stage]), layout, facts, rows, workspace.columns(facts, rows.length));
}
function classesOf(rule) {
	return rule.branches.map((branch) => branch.class);
}
/** A copy of the output's column; for a class 1 where it is `present`, by default the class of row `base`. */
function valuesOf(rule, out, base, present) {
	if (rule.kind === "number") return out.numbers[rule.slot].slice();
	const classes = classesOf(rule);
	const branches = out.branches[rule.slot];
	const wanted = present ?? classes[branches[base ?? 0]];
	return Float64Array.from(branches, (branch) => classes[branch] === wanted ? 1 : 0);
}
// src/lib/scenario/sampling.ts
/** Knows what is asked of the sample while a page is used, and answers it: in a worker, or where there is none, beside the page. */
/** Results with a place of their own on the page: no lists by country, nothing of a lens, no ledger. */
var shown = rules.filter((rule) => rule.kind !== "vector" && !("lens" in rule) && rule.group !== "research").map((rule) => rule.id);
function answer(question, terrain) {
	const { scenario } = question;
	switch (question.want) {
		case "ranges": return rangesOf(scenario, terrain, pointsOnScreen, new Set(question.only ?? shown));
		case "report": return rangesOf(scenario, terrain, pointsInReports);
		case "bands": return bandsOf(run(scenario, terrain), terrain);
		case "indices": return indicesOf(scenario, terrain, question.key);
	}
}
// src/lib/generated/sites.ts
var sites = {
	"30.52,50.45": {
		"lineKm": 428.1588149818142,
		"fireKm": 200.56563974615634,
		"side": "government-held"
	},
	"28.47,49.23": {
		"lineKm": 372.0998381677685,
		"fireKm": 372.0998381677685,
		"side": "government-held"
	},
	"24.03,49.84": {
		"lineKm": 662.7044375602583,
		"fireKm": 508.92871089816333,
		"side": "government-held"
	},
	"25.59,49.55": {
		"lineKm": 550.6342656240865,
		"fireKm": 517.8909352525159,
		"side": "government-held"
	},
	"28.66,50.25": {
		"lineKm": 459.1741118540915,
		"fireKm": 298.5379624326864,
		"side": "government-held"
	},
	"26.25,50.62": {
		"lineKm": 593.0038037086026,
		"fireKm": 413.4600398138479,
		"side": "government-held"
	},
	"35.05,48.46": {
		"lineKm": 105.24088103532527,
		"fireKm": 105.24088103532527,
		"side": "government-held"
	},
	"30.73,46.48": {
		"lineKm": 62.312800772804174,
		"fireKm": 61.08420912060046,
		"side": "government-held"
	},
	"22,50.04": {
		"lineKm": 801.8174494246356,
		"fireKm": 480.24208506347645,
		"side": "outside"
	},
	"33.41,49.07": {
		"lineKm": 187.72796129055638,
		"fireKm": 187.72796129055638,
		"side": "government-held"
	},
	"34.55,49.59": {
		"lineKm": 223.4894764822458,
		"fireKm": 113.86790695580372,
		"side": "government-held"
	},
	"33.39,47.91": {
		"lineKm": 77.72614048012576,
		"fireKm": 77.72614048012576,
		"side": "government-held"
	},
	"32,46.97": {
		"lineKm": 48.58186104271427,
		"fireKm": 48.58186104271427,
		"side": "government-held"
	},
	"36.25,48.9": {
		"lineKm": 94.04490550450312,
		"fireKm": 94.04490550450312,
		"side": "government-held"
	},
	"34.8,50.91": {
		"lineKm": 232.1722944873681,
		"fireKm": 28.58716005016099,
		"side": "government-held"
	},
	"31.29,51.5": {
		"lineKm": 482.4977277350853,
		"fireKm": 72.59465080408265,
		"side": "government-held"
	},
	"36.7,48.6": {
		"lineKm": 47.61231151116377,
		"fireKm": 47.61231151116377,
		"side": "government-held"
	},
	"32.26,48.51": {
		"lineKm": 184.39357075084217,
		"fireKm": 184.39357075084217,
		"side": "government-held"
	},
	"32.06,49.44": {
		"lineKm": 272.2007197727528,
		"fireKm": 251.4442911585376,
		"side": "government-held"
	},
	"35.3,48.1": {
		"lineKm": 63.41004454793916,
		"fireKm": 63.41004454793916,
		"side": "government-held"
	},
	"36.4,49.3": {
		"lineKm": 95.94265489458121,
		"fireKm": 95.94265489458121,
		"side": "government-held"
	},
	"34.9,47.95": {
		"lineKm": 47.47983467598388,
		"fireKm": 47.47983467598388,
		"side": "government-held"
	},
	"33.2,47.1": {
		"lineKm": 37.023881316156704,
		"fireKm": 37.023881316156704,
		"side": "government-held"
	},
	"35.1,47.9": {
		"lineKm": 44.602952022030344,
		"fireKm": 44.602952022030344,
		"side": "government-held"
	},
	"36.9,49.1": {
		"lineKm": 74.10351621828032,
		"fireKm": 74.10351621828032,
		"side": "government-held"
	},
	"33.9,47.35": {
		"lineKm": 9.591477387912963,
		"fireKm": 9.591477387912963,
		"side": "government-held"
	},
	"36.23,49.99": {
		"lineKm": 101.82349911674025,
		"fireKm": 31.88948931566329,
		"side": "government-held"
	},
	"32.72,46.71": {
		"lineKm": 6.310666852590073,
		"fireKm": 6.310666852590073,
		"side": "government-held"
	},
	"33.54,46.92": {
		"lineKm": 6.150218819333261,
		"fireKm": 6.150218819333261,
		"side": "government-held"
	},
	"34.04,47.44": {
		"lineKm": 6.323098635512299,
		"fireKm": 6.323098635512299,
		"side": "government-held"
	},
	"34.45,47.59": {
		"lineKm": 6.659365848170603,
		"fireKm": 6.659365848170603,
		"side": "government-held"
	},
	"35.33,47.59": {
		"lineKm": 6.659409378552163,
		"fireKm": 6.659409378552163,
		"side": "government-held"
	},
	"35.8,47.53": {
		"lineKm": 6.394528858286179,
		"fireKm": 6.394528858286179,
		"side": "government-held"
	},
	"36.46,47.71": {
		"lineKm": 5.817791031568189,
		"fireKm": 5.817791031568189,
		"side": "government-held"
	},
	"36.71,47.93": {
		"lineKm": 6.270344233741463,
		"fireKm": 6.270344233741463,
		"side": "government-held"
	},
	"37.18,48.28": {
		"lineKm": 6.458861059122484,
		"fireKm": 6.458861059122484,
		"side": "government-held"
	},
	"37.72,48.35": {
		"lineKm": 5.339964008228395,
		"fireKm": 5.339964008228395,
		"side": "government-held"
	},
	"37.74,48.59": {
		"lineKm": 6.677799787130118,
		"fireKm": 6.677799787130118,
		"side": "government-held"
	},
	"38.13,48.88": {
		"lineKm": 5.98147698852758,
		"fireKm": 5.98147698852758,
		"side": "government-held"
	},
	"37.93,49.03": {
		"lineKm": 6.024710023537932,
		"fireKm": 6.024710023537932,
		"side": "government-held"
	},
	"37.9,49.28": {
		"lineKm": 5.17373061179715,
		"fireKm": 5.17373061179715,
		"side": "government-held"
	},
	"37.69,49.43": {
		"lineKm": 6.167078861916534,
		"fireKm": 6.167078861916534,
		"side": "government-held"
	},
	"37.58,49.91": {
		"lineKm": 6.098939341379688,
		"fireKm": 6.098939341379688,
		"side": "government-held"
	}
};
// src/lib/generated/reach.json
var type$1, arcs, transform$1, objects, reach_default;
var init_reach$1 = __esmMin((() => {
	type$1 = "Topology";
	arcs = [
		[
			[5552, 7221],
			[28, 3],
			[26, -14],
			[4, -41],
			[16, -4],
			[25, 13],
			[16, 2],
			[36, -7],
			[63, 32],
			[20, 18],
			[14, 32],
			[10, 63],
			[17, 23],
			[-12, 33],
			[6, 28],
			[19, 4],
			[39, -16],
			[22, 8],
			[90, -53],
			[54, 9],
			[22, -17],
			[16, 4],
			[47, 46],
			[19, 1],
			[26, 23],
			[18, 22],
			[13, 8],
			[45, -10],
			[29, 0],
			[19, -10],
			[17, -5],
			[20, 16],
			[9, -14],
			[-3, -31],
			[17, -12],
			[32, 35],
			[40, 20],
			[20, 4],
			[33, -5],
			[16, -33],
			[28, -23],
			[26, -50],
			[29, -22],
			[16, -23],
			[8, -34],
			[-8, -18],
			[5, -61],
			[15, -32],
			[-2, -33],
			[23, 0],
			[39, -47],
			[1, -13],
			[20, 2],
			[43, -44],
			[19, -40],
			[0, -34],
			[-17, -23],
			[-36, -2],
			[-77, -21],
			[-18, -11],
			[1, -27],
			[22, -10],
			[9, -37],
			[20, -25],
			[9, -25],
			[1, -18],
			[-6, -31],
			[4, -23],
			[-16, -27],
			[20, -21],
			[23, -6],
			[13, -21],
			[-11, -28],
			[-18, -22],
			[-27, -20],
			[44, -19],
			[25, 20],
			[33, 2],
			[48, -19],
			[29, 6],
			[20, -10],
			[10, -36],
			[14, -11],
			[34, -2],
			[32, 8],
			[66, 33],
			[17, -11],
			[27, 9],
			[18, -24],
			[12, -75],
			[9, -27],
			[13, -15],
			[15, -1],
			[31, 8],
			[16, -1],
			[21, -18],
			[-10, -21],
			[-25, -6],
			[2, -26],
			[5, -19],
			[22, -18],
			[0, -32],
			[16, -35],
			[1, -30],
			[27, -28],
			[4, -23],
			[-1, -38],
			[11, -16],
			[-35, -18],
			[-7, -20],
			[22, -99],
			[10, -20],
			[35, -13],
			[14, -22],
			[7, -46],
			[28, -26],
			[28, -1],
			[21, 31],
			[17, 4],
			[14, 21],
			[14, 9],
			[44, 6],
			[79, -8],
			[13, -8],
			[3, -15],
			[13, -7],
			[46, -84],
			[10, -6],
			[22, 6],
			[28, 21],
			[36, -21],
			[26, -11],
			[-2, -32],
			[8, -14],
			[20, -6],
			[19, 8],
			[22, 38],
			[75, 52],
			[30, 12],
			[30, 3],
			[33, -6],
			[67, 22],
			[40, 43],
			[13, 7],
			[46, 7],
			[9, -6],
			[21, -69],
			[40, -23],
			[14, -17],
			[1, -34],
			[-6, -29],
			[4, -14],
			[16, -19],
			[44, -78],
			[16, -13],
			[18, -9]
		],
		[
			[8310, 5547],
			[18, -10],
			[34, -29],
			[14, -21],
			[22, -46],
			[13, -10],
			[20, 15],
			[24, -7],
			[21, 18],
			[3, 35],
			[-4, 38],
			[5, 24],
			[57, 1],
			[7, -9],
			[13, -47],
			[15, -14],
			[20, -3],
			[36, -19],
			[33, 7],
			[22, -5],
			[21, 10],
			[10, -40],
			[28, -24],
			[48, -16],
			[15, -16],
			[23, -34],
			[44, 3],
			[16, 11],
			[23, 35],
			[17, 8],
			[12, -12],
			[26, -77],
			[10, -17],
			[31, -15],
			[53, 19],
			[25, -17],
			[27, -3],
			[6, -9],
			[12, -54],
			[12, -28],
			[13, -11],
			[35, -15],
			[33, -32],
			[27, 3],
			[25, 14],
			[27, 32],
			[20, 5],
			[46, -16],
			[6, -7],
			[-10, -28],
			[-25, -21],
			[-9, -27],
			[3, -26],
			[27, -57],
			[27, -42],
			[-8, -43],
			[0, -29],
			[-24, -23],
			[-24, -40],
			[-39, -36],
			[-10, -20],
			[-5, -43],
			[-13, -5],
			[-27, 3],
			[-38, -16],
			[-23, 2],
			[-8, -6],
			[-3, -41],
			[24, -27],
			[15, -34],
			[47, -16],
			[16, 3],
			[24, -22],
			[27, 28],
			[20, -15],
			[0, -16],
			[-15, -30],
			[-20, -19],
			[-19, -2],
			[-50, 23],
			[-21, -6],
			[-20, -38],
			[-15, -12],
			[-32, -131],
			[26, 6],
			[55, -8],
			[21, -23],
			[6, -37],
			[-12, -9],
			[10, -24],
			[27, -77],
			[-18, -24],
			[-31, -31],
			[31, -24],
			[33, 12],
			[17, -17],
			[-1, -16],
			[-14, -26],
			[-31, -32],
			[-23, -51],
			[-6, -35],
			[6, -33],
			[-29, -6],
			[-9, -12],
			[16, -36],
			[0, -20],
			[-7, -19],
			[2, -30],
			[-11, -44],
			[-12, -13],
			[-15, -4],
			[-46, 15],
			[-41, -6],
			[-24, 7],
			[-30, -7],
			[-33, 19],
			[-67, -7],
			[-18, -6],
			[-18, 2],
			[-26, 20],
			[-73, 4],
			[-21, -11],
			[-16, -23],
			[-12, -32],
			[-16, -85],
			[-26, 7],
			[-16, -10],
			[-17, -23],
			[-20, -15],
			[-95, -16],
			[-16, -13],
			[-12, -23],
			[-15, -57],
			[2, -59],
			[-3, -23],
			[-25, -48],
			[-7, -27],
			[6, -9],
			[26, 2],
			[16, -5],
			[2, -25],
			[-6, -12],
			[-28, -21],
			[-9, -19],
			[-3, -24],
			[2, -26],
			[7, -23]
		],
		[
			[8499, 3138],
			[-34, -53],
			[-5, 30],
			[-27, 20],
			[-21, -14],
			[-29, 11],
			[-5, -4],
			[-41, 9],
			[-49, -22],
			[-20, -1],
			[-59, 14],
			[-16, -7],
			[-29, -38],
			[-48, -83],
			[-19, -42],
			[-19, 31],
			[-15, 10],
			[-24, 1],
			[-21, -20],
			[-57, -27],
			[-24, -20],
			[-21, -10],
			[-24, -29],
			[-15, -3],
			[4, -19],
			[-15, -37],
			[-8, -42],
			[-10, -8],
			[5, 44],
			[-20, 28],
			[-28, 17],
			[-8, -6],
			[-21, 6],
			[-20, -17],
			[-30, 0],
			[-19, -14],
			[-23, -6],
			[-28, -21],
			[-31, -41],
			[-8, -18],
			[-19, -1],
			[-15, 22],
			[-10, 5],
			[-25, -5],
			[-33, 6],
			[-62, -14],
			[-11, 0],
			[-60, -42],
			[-13, -14],
			[-37, -53],
			[-15, -17],
			[-54, -34],
			[-16, -17],
			[-14, -24],
			[-29, -31],
			[-46, -93],
			[-8, -10],
			[-24, -59],
			[-22, -34],
			[-19, -8],
			[-11, -12],
			[-16, -5],
			[-28, -20],
			[-7, 11],
			[15, 21],
			[16, 13],
			[-4, 11],
			[48, 18],
			[24, 15],
			[12, 32],
			[17, 32],
			[12, 26],
			[23, 35],
			[-23, 1],
			[-11, 12],
			[-4, 18],
			[12, 52],
			[-16, 5],
			[-16, 16],
			[-11, 26],
			[-8, -17],
			[13, -27],
			[6, -24],
			[-6, -21],
			[-15, -20],
			[-29, -54],
			[-14, -20],
			[-20, -15],
			[-43, -14],
			[-23, 6],
			[-2, -17],
			[-20, -12],
			[-12, -33],
			[3, -20],
			[3, -53],
			[6, -24],
			[17, -100],
			[14, -30],
			[24, -81],
			[20, -50],
			[19, -48],
			[132, -244],
			[68, -60],
			[16, -2],
			[81, 29],
			[23, 25],
			[4, 20],
			[18, 22],
			[5, 30],
			[14, 17],
			[12, -9],
			[-6, -27],
			[11, -18],
			[34, -26],
			[18, -8],
			[17, 4],
			[13, 23],
			[8, 28],
			[32, 26],
			[52, 0],
			[22, 9],
			[5, -24],
			[13, 11],
			[33, -17],
			[27, 8],
			[9, -2],
			[19, -28],
			[23, 15],
			[14, -15],
			[11, -47],
			[-3, -9],
			[-26, -4],
			[-13, 10],
			[-20, -1],
			[-8, -25],
			[-1, -22],
			[-15, -3],
			[-14, -45],
			[-4, -48],
			[2, -35],
			[19, -30],
			[-7, -20],
			[-33, -15],
			[-41, -3],
			[-9, -5],
			[-7, -23],
			[-9, -3],
			[-40, 11],
			[-26, 21],
			[-14, 2],
			[-25, -42],
			[-35, 3],
			[-32, -7],
			[-9, 5],
			[-7, 27],
			[-19, 27],
			[-29, 24],
			[-33, 16],
			[-40, 5],
			[-36, -16],
			[-24, -24],
			[-9, -30],
			[12, -28],
			[-15, 1],
			[-13, -12],
			[3, -36],
			[-22, 22],
			[-10, -11],
			[-19, 2],
			[-11, -27],
			[-8, -9],
			[-28, -11],
			[-11, -27],
			[-10, -35],
			[-12, -26],
			[-20, 4],
			[-14, 30],
			[-25, 5],
			[-20, -17],
			[-23, 3],
			[-14, -10],
			[-32, 7],
			[-16, -8],
			[-33, -27],
			[-17, -10],
			[-36, -10],
			[-30, -19],
			[-25, -46],
			[-15, -35],
			[-18, -59],
			[-8, -12],
			[-22, 2],
			[-15, -32],
			[-27, -12],
			[-16, -35],
			[-21, -20],
			[-17, -5],
			[-49, -29],
			[-20, 0],
			[-28, 15],
			[-21, -6],
			[-35, 3],
			[-39, 22],
			[-11, 30],
			[-19, 29],
			[-28, -6],
			[-14, 17],
			[-49, 44],
			[-2, 17],
			[28, 16],
			[18, 1],
			[22, 18],
			[-4, 17],
			[13, 27],
			[1, 22],
			[-10, 52],
			[10, 52],
			[11, 13],
			[18, 16],
			[4, 49],
			[-7, 50],
			[-8, 21],
			[-11, 61],
			[-11, 20],
			[-31, 25],
			[-26, 29],
			[-26, 1],
			[-44, -24],
			[-9, 19],
			[-30, 14],
			[-23, 34],
			[-12, 8],
			[-9, 20],
			[-16, 11],
			[-30, 33],
			[-36, 23],
			[-68, 8],
			[-17, -9],
			[-22, -27],
			[-33, 0],
			[-36, 17],
			[-14, 56],
			[6, 22],
			[14, 18],
			[54, 52],
			[28, 8],
			[24, 27],
			[25, -4],
			[11, 40],
			[14, 18],
			[32, 26],
			[103, 60],
			[14, 24],
			[17, -12],
			[16, 3],
			[33, 26],
			[16, 9],
			[17, 24],
			[33, 23],
			[17, -11],
			[16, 5],
			[11, 17],
			[19, 11],
			[17, -18],
			[15, 1],
			[1, 44],
			[7, -4],
			[31, 16],
			[-17, 15],
			[-26, 9],
			[-28, -6],
			[12, 23],
			[-7, 14],
			[5, 15],
			[-7, 43],
			[10, 18],
			[-9, 29],
			[-15, 25],
			[-12, -5],
			[-17, -23],
			[-1, -12],
			[12, -16],
			[-24, -6],
			[-9, -22],
			[-28, 0],
			[-30, 42],
			[-12, 3],
			[-10, -17],
			[-9, 6],
			[13, 21],
			[-12, 13],
			[-36, -6],
			[5, 21],
			[5, 57],
			[-11, -15],
			[-17, -43],
			[-23, -14],
			[-46, 28],
			[4, -24],
			[-6, -11],
			[-48, -10],
			[-32, 5],
			[-25, 11],
			[-17, -2],
			[-17, -10],
			[-58, -13],
			[-20, -19],
			[-18, -4],
			[-92, 33],
			[-18, 10],
			[-11, 54],
			[-24, 2],
			[-33, 14],
			[-17, 29],
			[-12, 13],
			[-15, -7],
			[-23, 15],
			[-38, 36],
			[-1, -33],
			[-29, 1],
			[-21, 18],
			[3, 24],
			[17, 13],
			[35, -5],
			[34, 8],
			[28, 31],
			[15, 4],
			[-25, 45],
			[-44, 5],
			[-43, 22],
			[-21, 11],
			[-20, 4],
			[-17, -18],
			[-2, -14],
			[-20, 17],
			[-54, 67],
			[8, 5],
			[19, -21],
			[79, 8],
			[16, -6],
			[28, -21],
			[43, -2],
			[40, -11],
			[36, 5],
			[50, -13],
			[25, -20],
			[19, -6],
			[20, 2],
			[17, 10],
			[13, 16],
			[-9, 15],
			[-13, 6]
		],
		[
			[5833, 2665],
			[-9, 5],
			[0, 28],
			[-11, -2],
			[-30, 21],
			[-7, 14],
			[-16, -12],
			[-40, -16],
			[-6, 30],
			[-8, 6],
			[-36, 12],
			[-20, 39],
			[-6, 37],
			[-12, 30],
			[-1, 34],
			[20, 49],
			[10, 28],
			[2, 29],
			[-5, 8],
			[-23, 5],
			[-3, 18],
			[17, 33],
			[-15, 8],
			[-29, -3],
			[-7, 9],
			[13, 35],
			[2, 20],
			[-7, 21],
			[-17, 12],
			[-5, 37],
			[-8, 15],
			[-1, -61],
			[27, -23],
			[-13, -33],
			[-4, -37],
			[15, -8],
			[35, 0],
			[-13, -19],
			[-8, -26],
			[12, -17],
			[19, 11],
			[2, -17],
			[-12, -46],
			[-22, -13],
			[-15, -30],
			[0, -22],
			[19, -34],
			[-3, -36],
			[4, -26],
			[-8, -15],
			[-15, -12],
			[-20, -5],
			[-20, 4],
			[-44, 21],
			[-27, -3],
			[-17, -27],
			[-20, 8],
			[-19, 2],
			[-5, 14],
			[29, 66],
			[12, 32],
			[21, 38],
			[-9, 6],
			[-6, -22],
			[-19, -15],
			[-11, -22],
			[-17, 9],
			[-12, -4],
			[23, -28],
			[-13, -30],
			[-22, -37],
			[-42, -30],
			[-28, 5],
			[-9, 7],
			[-32, 11],
			[-60, -14],
			[-29, -9],
			[-15, -15],
			[-15, 1],
			[-27, -23],
			[-29, 4],
			[-22, -37],
			[12, -48],
			[1, -21],
			[-5, -28],
			[-27, -40],
			[-24, 2],
			[-2, -9],
			[14, -16],
			[-2, -16],
			[-13, -33],
			[-32, -57],
			[-17, -34],
			[-11, -12],
			[-13, -43],
			[-56, -68],
			[-51, -84],
			[-25, -32],
			[-31, -29],
			[-1, 56],
			[-11, -11],
			[-8, -49],
			[-15, -2],
			[-32, 28],
			[-10, -7],
			[-7, -55],
			[-16, -25],
			[-20, 9],
			[-23, -3],
			[-10, -9],
			[0, -27],
			[18, -11],
			[10, -15],
			[-34, -30],
			[-20, -11],
			[-10, 37],
			[-18, 30],
			[-2, 39],
			[6, 24],
			[-6, 14],
			[-13, -8],
			[-13, -30],
			[7, -34],
			[-16, -15],
			[-3, -32],
			[1, -39],
			[-4, -37],
			[18, -11],
			[17, 2],
			[-2, -19],
			[-26, -31],
			[7, -27],
			[25, -4],
			[33, 11],
			[4, -29],
			[-7, -19],
			[6, -33],
			[1, -35],
			[-12, -51],
			[-1, -18],
			[-9, -11],
			[-23, -6]
		],
		[
			[4590, 1596],
			[0, 23],
			[6, 24],
			[-2, 32],
			[-8, 28],
			[-36, 39],
			[-64, 29],
			[-35, 5],
			[-15, 6],
			[-18, -17],
			[-24, 1],
			[-25, -28],
			[-48, -23],
			[-23, -25],
			[-24, -9],
			[-6, -28],
			[-11, -5],
			[-22, 22],
			[-30, 16],
			[-12, -4],
			[0, -24],
			[-13, -8],
			[3, -20],
			[16, -11],
			[-11, -10],
			[-31, -4],
			[-61, 17],
			[-38, 26],
			[-40, 13],
			[-35, 23],
			[-22, 64],
			[2, 16],
			[-9, 16],
			[-23, 8]
		],
		[[3931, 1788], [-7, 9]],
		[
			[3924, 1797],
			[8, 26],
			[24, 23],
			[33, -3],
			[34, -12],
			[29, -1],
			[12, 15],
			[-1, 37],
			[15, 11],
			[-7, 11],
			[-5, 35],
			[-17, 18],
			[14, 30],
			[26, 18],
			[1, 16],
			[6, 21],
			[31, 4],
			[11, 9],
			[0, 28],
			[32, 21],
			[3, 27],
			[-8, 42],
			[1, 14],
			[13, 18],
			[79, 26],
			[12, 7],
			[1, 16],
			[-9, 36],
			[3, 33],
			[16, 22],
			[15, 41],
			[-2, 18],
			[-12, 14],
			[-23, 30],
			[6, 38],
			[-13, 81],
			[3, 23],
			[10, 18],
			[34, 29],
			[16, 7],
			[49, 32],
			[9, 0],
			[11, -29],
			[-1, -78],
			[-10, -24],
			[8, -16],
			[27, 30],
			[11, 3],
			[2, 44],
			[15, 14],
			[11, -28],
			[13, -15],
			[20, 38],
			[18, 18],
			[11, -2],
			[2, -16],
			[-5, -25],
			[10, -9],
			[21, -7],
			[12, -25],
			[14, -16],
			[15, 3],
			[10, 21],
			[0, 25],
			[22, 5],
			[11, 22],
			[24, -28],
			[10, -19],
			[3, -35],
			[19, -11],
			[16, 18],
			[16, 8],
			[54, -4],
			[20, 5],
			[12, 14],
			[11, 25],
			[-33, 12],
			[-20, 20],
			[3, 7],
			[-12, 23],
			[-36, 17],
			[-8, 28]
		],
		[
			[4700, 2689],
			[18, 3],
			[5, 18],
			[-8, 33],
			[6, 35],
			[3, 51],
			[-7, 33],
			[-3, 31],
			[-20, 8],
			[-6, 20],
			[-13, 14],
			[-41, 3],
			[-27, 38],
			[-29, 8],
			[-15, 17],
			[-14, -1],
			[-4, 22],
			[6, 41],
			[14, 28],
			[-4, 24],
			[-20, 13],
			[-9, -20],
			[-9, 0],
			[-14, 32],
			[0, 10],
			[23, 5],
			[9, 30],
			[-5, 43],
			[2, 17],
			[11, 8],
			[5, 33],
			[-10, 33],
			[-17, 12],
			[-18, -1],
			[-10, -36],
			[-23, -12],
			[-17, 21],
			[-6, 39],
			[-6, 11],
			[-20, 10],
			[-9, 27],
			[-14, 11],
			[-8, 18],
			[-32, -6],
			[-12, 36]
		],
		[
			[4352, 3449],
			[-9, 41],
			[6, 21],
			[23, 44],
			[5, 31],
			[2, 54],
			[19, 32],
			[-7, 15],
			[-16, 7],
			[0, 28],
			[21, 32],
			[1, 11],
			[-22, 11],
			[-10, 18],
			[-8, 40],
			[-11, 17],
			[-14, 4],
			[-15, -9],
			[-20, -31],
			[-16, -4],
			[-21, 13]
		],
		[
			[4260, 3824],
			[-24, 28],
			[-10, 19],
			[-13, 20],
			[-2, 27],
			[-13, 44],
			[-13, 11],
			[-48, 4],
			[-42, 21],
			[-25, -5],
			[-9, -33]
		],
		[
			[4061, 3960],
			[-5, -36],
			[-19, 15],
			[-13, 32],
			[8, 22],
			[-11, 17],
			[-11, -1],
			[-18, -32],
			[-14, 5],
			[2, 22],
			[19, 23],
			[2, 32],
			[-13, 8],
			[-21, -3],
			[-25, -20],
			[-18, 0],
			[-10, 38],
			[-22, -15],
			[-24, 4],
			[9, 32],
			[-2, 15],
			[-17, 16],
			[-24, 3],
			[-35, 11],
			[-19, 32],
			[-16, 26],
			[-30, 26],
			[-15, 8],
			[-57, 0],
			[-9, 5],
			[-1, 21],
			[-22, -7],
			[-24, -2],
			[-11, -17],
			[-27, -28],
			[-14, -2],
			[-22, 17],
			[-16, -10],
			[-25, -37],
			[-20, -14],
			[-15, 1],
			[-68, 28],
			[0, -32],
			[-17, 4],
			[-21, -9],
			[-31, 27],
			[-15, 8],
			[-12, -18],
			[-18, -5],
			[6, -33],
			[-2, -26],
			[-23, -2],
			[-17, 28],
			[-28, -25],
			[-9, -29]
		],
		[
			[3201, 4083],
			[-14, -8],
			[-65, -18],
			[-21, -1],
			[-31, -15],
			[-12, 3],
			[-3, -45],
			[-5, -26],
			[-14, -43],
			[-23, -29],
			[-15, -36],
			[-32, -12],
			[-34, 0],
			[-29, -11],
			[-21, 3],
			[-22, -9],
			[-24, -4],
			[-30, -15],
			[-224, -29],
			[-20, -16],
			[-44, -89],
			[-19, -22],
			[-29, -15],
			[-34, -7],
			[-6, -2],
			[-24, 4],
			[-26, 54],
			[-12, 16],
			[-37, 18],
			[-23, 23],
			[-6, 33],
			[-19, 22],
			[-17, 13],
			[-13, 5],
			[-26, 0],
			[-26, 7],
			[-19, -7],
			[-18, -19],
			[-22, -1],
			[-31, -18],
			[-46, 14],
			[-16, 19],
			[-54, 20],
			[-46, -23],
			[-44, 44],
			[-32, -2],
			[-29, 9],
			[-38, 8],
			[-22, -6],
			[-14, -20],
			[-11, -2],
			[-29, 17],
			[-17, 0],
			[-59, 71],
			[-31, 13],
			[-20, -3],
			[-9, -17],
			[-16, -52],
			[-20, -19],
			[-15, 2],
			[-22, 16],
			[-11, -11],
			[0, -27],
			[-17, -11]
		],
		[
			[1493, 3827],
			[-17, 17],
			[9, 50],
			[-14, 36],
			[-38, 36],
			[-24, -12],
			[-43, 0],
			[-20, 62],
			[-34, 53],
			[-22, -5],
			[-16, 7],
			[-19, -1],
			[-22, 41],
			[-5, 16],
			[0, 29],
			[-19, 7],
			[7, 38],
			[-32, 12],
			[-20, -13]
		],
		[[1164, 4200], [-11, 2]],
		[
			[1153, 4202],
			[0, 59],
			[7, 26],
			[-6, 33],
			[8, 30],
			[30, 28],
			[17, 30],
			[17, 8],
			[13, 27],
			[4, 46],
			[16, 31],
			[-2, 41],
			[4, 11],
			[19, 24],
			[1, 20],
			[16, 49],
			[33, 17],
			[2, 33],
			[6, 32]
		],
		[
			[1338, 4747],
			[19, 8],
			[29, -32],
			[36, -1],
			[10, 3],
			[18, -20],
			[33, -22],
			[4, 16],
			[-8, 17],
			[3, 41],
			[-35, 29],
			[-13, 21],
			[-20, 19],
			[-1, 21],
			[16, 66],
			[-6, 75],
			[-5, 19],
			[-16, 23],
			[-5, 49],
			[-12, 41],
			[11, 32],
			[35, 54],
			[16, 38],
			[22, 14],
			[29, 59],
			[16, 13],
			[12, 33],
			[19, 23],
			[50, 84],
			[35, 38],
			[14, 25],
			[104, 130],
			[59, 53],
			[43, 56],
			[10, 34],
			[30, 17],
			[83, 1],
			[24, 12],
			[10, 27],
			[3, 45],
			[30, 17],
			[14, 20],
			[-10, 54],
			[11, 21],
			[-15, 49],
			[2, 19],
			[-24, 12],
			[-7, 12],
			[6, 20],
			[-23, 7],
			[-8, 26],
			[6, 14],
			[23, 11],
			[12, -7],
			[38, 8],
			[0, 24],
			[-38, 24],
			[-31, 32],
			[-11, 38],
			[-20, 19],
			[-3, 45],
			[-23, 48],
			[9, 12],
			[-27, 35],
			[-23, 17],
			[-10, 14],
			[-25, 62],
			[-24, 10],
			[-1, 28],
			[15, 22],
			[6, 23],
			[8, 9],
			[-22, 40],
			[6, 22],
			[-21, 13],
			[-4, 17]
		],
		[
			[1826, 6745],
			[9, 19],
			[-15, 52],
			[16, 20],
			[44, 13],
			[11, 0],
			[62, -20],
			[26, -31],
			[18, 3],
			[68, 68],
			[52, 40],
			[13, 20],
			[11, 53],
			[23, 44],
			[20, 15],
			[114, 10],
			[37, -8],
			[128, 23],
			[42, 24],
			[20, 8],
			[21, 0],
			[77, -23],
			[89, -2],
			[62, -1],
			[39, 9],
			[97, -21],
			[46, -2],
			[29, -29],
			[14, -7],
			[106, -5],
			[5, -24],
			[13, -13],
			[100, -3],
			[86, -43],
			[31, -5],
			[46, 18],
			[40, -2],
			[31, -12],
			[1, -52],
			[11, -24],
			[34, -3],
			[-11, -45],
			[6, -7],
			[28, 8],
			[27, -5],
			[20, 6],
			[21, 21],
			[16, -1],
			[49, -22],
			[26, -1],
			[13, -21],
			[-4, -21],
			[-14, -43],
			[22, -22],
			[12, 6],
			[21, 33],
			[5, 16],
			[-2, 28],
			[9, 30],
			[19, 11],
			[10, -6],
			[27, -34],
			[17, -7],
			[45, 0],
			[20, 14],
			[23, 47],
			[20, 16],
			[17, -9],
			[1, -23],
			[10, -15],
			[19, -16],
			[7, -32],
			[9, -9],
			[40, 34],
			[25, 5],
			[52, -16],
			[13, -73],
			[15, -24],
			[18, 7],
			[7, -26],
			[13, 2],
			[2, 57],
			[22, 40],
			[29, 22],
			[42, 3],
			[20, 16],
			[20, 36],
			[19, 4],
			[18, -5],
			[17, -18],
			[9, -30],
			[21, -39],
			[-3, -42],
			[20, -28],
			[15, -48],
			[10, -7],
			[16, 9],
			[22, 16],
			[29, -9],
			[18, 43],
			[29, 10],
			[23, 29],
			[19, 6],
			[18, -8],
			[17, -36],
			[42, -8],
			[8, 3],
			[18, 26],
			[18, -6],
			[38, 20],
			[64, 2],
			[26, -15],
			[23, -34],
			[23, -12],
			[10, -17],
			[-4, -39],
			[16, -29],
			[13, -10],
			[21, -1],
			[17, -25],
			[19, -3],
			[21, -13],
			[1, 21],
			[11, 29],
			[27, 27],
			[-8, 62],
			[-15, 12],
			[4, 39],
			[-6, 28],
			[-10, 10],
			[10, 17],
			[-23, 9],
			[4, 24],
			[-13, 17],
			[19, 17],
			[7, 22],
			[0, 40],
			[19, 2],
			[8, 11],
			[7, 32],
			[-13, 5],
			[24, 24],
			[-4, 24],
			[24, 39],
			[10, 5],
			[7, 21],
			[17, 1],
			[10, 15],
			[-3, 17],
			[25, 15],
			[10, 25],
			[10, 9],
			[18, -5],
			[0, 22],
			[-10, 32],
			[18, 12],
			[63, 4],
			[17, -2],
			[32, -27],
			[22, 1],
			[24, 43],
			[36, 16],
			[42, 0],
			[80, -17],
			[52, 3]
		],
		[
			[4709, 1984],
			[72, 83],
			[23, 16],
			[-100, -119],
			[-46, -42],
			[3, 22],
			[20, 6],
			[28, 34]
		],
		[
			[6112, 2272],
			[25, -4],
			[-2, -21],
			[-118, 28],
			[32, 8],
			[13, -1],
			[15, -14],
			[19, 11],
			[16, -7]
		],
		[
			[5632, 2404],
			[60, -18],
			[14, -13],
			[-166, 44],
			[-72, 34],
			[-14, 17],
			[-13, 25],
			[-7, 34],
			[7, 11],
			[15, -59],
			[11, -17],
			[18, -13],
			[147, -45]
		],
		[
			[5833, 2665],
			[46, 25],
			[64, 33],
			[55, 49],
			[128, 45],
			[159, 55],
			[105, 84],
			[115, 212],
			[114, 213],
			[56, 37],
			[91, 60],
			[13, 9],
			[8, 0],
			[129, 4],
			[105, -86],
			[91, 25],
			[69, 57],
			[100, -8],
			[114, -41],
			[101, 8],
			[110, 98],
			[118, 57],
			[37, 74],
			[17, 24],
			[51, 74],
			[115, 57],
			[36, 65],
			[-9, 58],
			[-41, 73],
			[36, 41],
			[60, -16],
			[55, 0],
			[63, 65],
			[64, 0],
			[55, -8],
			[37, 16],
			[14, 74],
			[54, 41],
			[-45, 114],
			[45, 57],
			[69, 82],
			[55, 73],
			[9, 32],
			[9, 30],
			[-73, 28],
			[-12, 26],
			[-25, 56],
			[-9, 64],
			[-4, 34],
			[4, 90],
			[-43, 61],
			[-3, 4],
			[-59, 82],
			[-41, 82],
			[87, 81],
			[-50, 49],
			[-46, 58],
			[0, 57],
			[41, 65],
			[23, 17],
			[10, 66]
		],
		[
			[9307, 103],
			[-24, 15],
			[-10, 16],
			[-13, 41],
			[-11, 19],
			[-5, 8],
			[-41, 29],
			[-18, 18],
			[-12, 38],
			[-33, 25],
			[-21, 36],
			[-53, 67],
			[-30, 61],
			[-28, 42],
			[-98, 104],
			[-32, 53],
			[-16, 10],
			[-15, 39],
			[-19, 12],
			[-29, 8],
			[-8, 9],
			[-36, 63],
			[-17, 17],
			[-19, 8],
			[-47, 33],
			[-130, 28],
			[-10, 15],
			[-32, 2],
			[-19, 15],
			[-20, 53],
			[-11, 22],
			[-21, 22],
			[-3, 28],
			[-20, -5],
			[-13, 10],
			[-28, 40],
			[5, 21],
			[-27, 41],
			[-34, 27],
			[-4, -14],
			[14, -30],
			[-1, -17],
			[-23, -13],
			[-27, 8],
			[-36, 22],
			[-14, 0],
			[-14, -10],
			[-28, 15],
			[-14, 2],
			[-19, 32],
			[-23, 17],
			[-16, 34],
			[-15, 55],
			[-12, 18],
			[9, 19],
			[-11, 30],
			[-44, 51],
			[-33, 15],
			[-39, 32],
			[-38, 14],
			[-51, 36],
			[-18, 4],
			[-27, -9],
			[-18, 1],
			[-27, 20],
			[-22, 29],
			[-8, 24],
			[8, 9],
			[52, -2],
			[10, 3],
			[30, 21],
			[16, -1],
			[48, 31],
			[12, 12],
			[4, 16],
			[-6, 13],
			[-77, -22],
			[-14, 40],
			[8, 20],
			[9, -33],
			[8, 19],
			[-3, 19],
			[-11, 13],
			[-25, -13],
			[-18, -32],
			[-10, 7],
			[18, 41],
			[58, 43],
			[7, -8],
			[22, -3],
			[78, -62],
			[30, -11],
			[-9, -23],
			[-3, -33],
			[-16, -5],
			[0, -18],
			[19, -4],
			[26, 10],
			[31, 3],
			[17, 32],
			[-46, 5],
			[-7, 21],
			[86, 1],
			[21, -8],
			[18, 4],
			[33, 32],
			[0, -23],
			[17, 12],
			[23, -8],
			[7, -13],
			[13, 9],
			[7, -17],
			[27, -10],
			[9, 12],
			[-11, 30],
			[14, 19],
			[-9, 12],
			[3, 20],
			[-7, 19],
			[-4, 34],
			[-6, 12],
			[7, 41],
			[-1, 16],
			[-23, 18],
			[-6, -27],
			[6, -28],
			[-4, -51],
			[-6, -22],
			[-9, -11],
			[-10, 14],
			[4, 37],
			[-4, 74],
			[4, 55],
			[6, 22],
			[11, -11],
			[18, -32],
			[5, 15],
			[-4, 36],
			[41, 43],
			[30, 23],
			[15, 43],
			[6, 29],
			[13, 90],
			[7, 33],
			[10, 23],
			[14, 16],
			[31, 14],
			[4, -15],
			[12, -11],
			[-10, -26],
			[-5, -26],
			[17, -7],
			[-2, -36],
			[-27, -42],
			[-6, -20],
			[6, -12],
			[21, 7],
			[-5, 23],
			[11, 22],
			[10, 48],
			[16, 41],
			[4, 32],
			[11, 25],
			[2, 49],
			[37, 17],
			[11, -4],
			[21, -35],
			[16, -9],
			[25, -29],
			[17, -10],
			[37, 3],
			[15, -5],
			[6, 26],
			[-1, 33],
			[-6, 9],
			[-118, 84],
			[-6, 11],
			[-7, 35],
			[-24, 26],
			[-44, 58],
			[-25, 20],
			[-35, 1],
			[-6, -17],
			[19, -11],
			[-11, -12],
			[-11, 6],
			[-30, 41],
			[-19, 35],
			[-17, 18],
			[-11, 51],
			[-12, 39],
			[-10, 49],
			[-11, 13],
			[3, 11],
			[53, -44],
			[13, 6],
			[20, -11],
			[26, 1],
			[25, 10],
			[15, 14],
			[16, 24],
			[19, 12],
			[22, 1],
			[17, 10],
			[14, 20],
			[8, -2],
			[16, -41],
			[67, -24],
			[52, 6],
			[11, 20],
			[-21, 32],
			[-38, 21],
			[-19, 1],
			[-25, -12],
			[-3, 21],
			[16, 20],
			[0, 34],
			[6, 10],
			[27, 23],
			[36, -11],
			[25, 9],
			[30, 3],
			[17, 4],
			[42, 21],
			[20, 30],
			[16, 13],
			[17, -2],
			[18, 10],
			[36, 47],
			[17, 16],
			[24, -16],
			[12, 10],
			[50, -14],
			[12, 15],
			[7, 47],
			[10, 12],
			[29, 13],
			[-16, 13],
			[-11, -2],
			[-23, -33],
			[-8, 16],
			[5, 23],
			[-11, 10],
			[3, 34],
			[12, 13],
			[-1, 24],
			[-7, 21],
			[-58, 10],
			[-23, 11],
			[-34, -26],
			[-31, -2],
			[-7, -25],
			[4, -26],
			[-24, -7],
			[-18, -15],
			[-34, 0],
			[-24, -10],
			[-43, -12],
			[-33, 0],
			[7, -17],
			[-23, 3],
			[-12, 8],
			[8, 35],
			[10, 9],
			[13, 29],
			[15, 10],
			[84, 12],
			[-10, 12],
			[-73, -15],
			[-19, -9],
			[-16, -16],
			[-8, -24],
			[-17, -16],
			[-16, -23],
			[-74, -12],
			[-23, -13]
		],
		[
			[5552, 7221],
			[-1, 41],
			[-6, 11],
			[-23, 18],
			[-9, 25],
			[2, 33],
			[-24, 7],
			[-29, 38],
			[11, 14],
			[8, 36],
			[-12, 24],
			[2, 66],
			[-16, 16],
			[10, 31],
			[17, -4],
			[8, 10],
			[-23, 24],
			[-19, 43],
			[-26, 43],
			[31, 19],
			[10, 16],
			[-4, 50],
			[-17, 20],
			[-8, 31],
			[-25, 7],
			[-29, 25],
			[-10, 17],
			[-20, 56],
			[-34, 30],
			[33, 51],
			[16, 4],
			[3, 31],
			[8, 51],
			[17, 15],
			[55, -4],
			[17, 10],
			[18, 2],
			[28, -12],
			[29, -2],
			[14, -19],
			[5, -34],
			[8, -13],
			[27, -2],
			[23, -15],
			[22, -1],
			[25, 8],
			[33, -15],
			[16, 0],
			[16, 12],
			[25, 3],
			[4, 21],
			[24, -1],
			[39, 46],
			[24, 10],
			[23, 36],
			[10, 31],
			[-11, 21],
			[53, -2],
			[5, 21],
			[31, 8],
			[22, -6],
			[9, 7],
			[-6, 26],
			[7, 53],
			[-8, 25],
			[-20, -5],
			[-3, 26],
			[-23, 4],
			[-11, -6],
			[-10, 21],
			[-46, 29],
			[-19, 29],
			[-6, 43],
			[37, 23],
			[3, 18],
			[-12, 18],
			[-18, 7],
			[-23, -1],
			[-21, 25],
			[-16, 13],
			[-57, 17],
			[-27, 21],
			[-10, 2],
			[-96, -27],
			[-40, 14],
			[-19, 1],
			[4, 20],
			[26, 51],
			[17, 90],
			[-11, 44],
			[-24, 2],
			[-10, 31],
			[-11, 9],
			[-26, 4],
			[-39, 22],
			[-35, 12],
			[-83, 70],
			[-11, 35],
			[-7, 61],
			[-17, 24],
			[-18, 58],
			[-13, 5],
			[-5, 11],
			[-34, 10],
			[-14, 11],
			[12, 35],
			[23, 39],
			[13, 31],
			[-18, 16],
			[-11, 22],
			[-49, 3],
			[-8, 28],
			[-70, 53],
			[-26, 13],
			[-1, 36],
			[26, 38],
			[-5, 42],
			[11, 9],
			[28, 6],
			[17, 22],
			[-14, 32],
			[12, 10],
			[22, -5],
			[12, 19],
			[-17, 48],
			[7, 24],
			[-12, 11],
			[1, 15],
			[-34, 35],
			[-14, 40],
			[-24, 15],
			[-4, 11],
			[8, 30],
			[15, 23],
			[28, 21],
			[6, 26],
			[-14, 21],
			[-1, 28],
			[12, 9],
			[-6, 17],
			[2019, 0],
			[728, 0],
			[49, 0],
			[76, 0],
			[205, 0],
			[1149, 0],
			[616, 0],
			[0, -281],
			[0, -1123],
			[0, -1618],
			[0, -705],
			[0, -273],
			[0, -33],
			[0, -129],
			[0, -5],
			[0, -18],
			[0, -244],
			[0, -3340],
			[0, -822],
			[0, -216],
			[0, -96],
			[0, -463],
			[0, -439],
			[0, -194],
			[-33, 17],
			[-11, 15],
			[-11, 27],
			[-13, 7],
			[-33, -8],
			[-16, 9],
			[-29, 25],
			[-15, 4],
			[-48, -8],
			[-14, 4],
			[-63, 66],
			[-14, 11],
			[-47, 21],
			[-4, 4],
			[-19, 19],
			[-17, 13],
			[-17, -3],
			[-30, -20],
			[-14, -5],
			[-18, 3],
			[-113, 55],
			[-31, 0],
			[-31, -11],
			[-17, -22],
			[-9, -29],
			[-22, -76],
			[-3, -15]
		],
		[
			[757, 9794],
			[38, 32],
			[11, 1],
			[14, -14],
			[29, -50],
			[16, -14],
			[47, -1],
			[18, -10],
			[32, -25],
			[16, -18],
			[32, -7],
			[24, -20],
			[36, -12],
			[12, 10],
			[17, -3],
			[6, -36],
			[10, -9],
			[23, -3],
			[19, 20],
			[50, 13],
			[8, -1],
			[76, -9],
			[48, 14],
			[14, -9],
			[9, -22],
			[8, -37],
			[11, -28],
			[38, -5],
			[15, -34],
			[27, -13],
			[10, -18],
			[8, -48],
			[-7, -28],
			[-31, -34],
			[-18, -12],
			[1, -14],
			[-10, -16],
			[1, -41],
			[-12, -54],
			[-3, -63],
			[3, -32],
			[12, -28],
			[27, -52],
			[-31, -10],
			[-193, 10],
			[-254, 14],
			[-198, 11],
			[-163, 9],
			[-264, 15],
			[-271, 15],
			[-36, 2],
			[-32, 17],
			[57, 56],
			[45, 59],
			[23, 48],
			[10, 31],
			[11, 20],
			[15, 44],
			[-4, 35],
			[-15, 60],
			[9, 37],
			[17, 25],
			[8, 2],
			[18, -16],
			[19, 5],
			[31, -2],
			[28, 6],
			[73, -11],
			[19, 5],
			[35, 19],
			[69, 60],
			[80, 104],
			[6, 4],
			[47, 83],
			[29, -7],
			[-35, -33],
			[-13, -29],
			[-27, -45],
			[-23, -23],
			[-39, -52],
			[-72, -70],
			[21, -21],
			[85, 7],
			[19, -6],
			[25, -24],
			[50, -9],
			[32, 3],
			[18, -3],
			[13, 11],
			[38, 11],
			[18, 10],
			[6, 18],
			[-11, 42],
			[-17, 147],
			[39, 15],
			[0, 31]
		],
		[
			[3201, 4083],
			[22, 12],
			[36, -15],
			[28, 2],
			[23, -17],
			[19, -23],
			[5, -20],
			[14, 16],
			[11, -24],
			[16, -14],
			[-14, -12],
			[37, -18],
			[-7, -16],
			[12, -36],
			[23, -20],
			[15, -38],
			[12, -10],
			[-8, -14],
			[12, -12],
			[-8, -17],
			[24, -26],
			[0, -34],
			[19, -17],
			[-16, -11],
			[21, -40],
			[10, -12],
			[4, -26],
			[-11, -3],
			[15, -40],
			[29, -47],
			[28, -25],
			[1, -4]
		],
		[
			[3573, 3522],
			[-25, -15],
			[-32, 2],
			[-21, -24],
			[-4, -21],
			[-9, -9],
			[-19, 2],
			[-45, 20],
			[-10, -16],
			[9, -29],
			[-6, -17],
			[-17, -6],
			[-14, 8],
			[-24, 26],
			[-76, 1],
			[-21, 12],
			[-9, -1],
			[-12, -31],
			[-18, -22],
			[6, -27],
			[-7, -33],
			[-14, -6],
			[-48, 7],
			[-9, -11],
			[5, -13],
			[28, -32],
			[-7, -16],
			[-35, -10],
			[-22, 29],
			[-17, 6],
			[-20, -3],
			[-43, -27],
			[-16, -5],
			[-52, 0],
			[-32, -7],
			[-26, 10],
			[-34, -19],
			[-14, -1],
			[-26, 29],
			[-12, 8],
			[-10, -8],
			[22, -36],
			[0, -14],
			[-12, -17],
			[-24, -22],
			[-21, -30],
			[-11, -35],
			[0, -18],
			[-40, -8],
			[-15, 7],
			[-15, 21],
			[-51, 43],
			[-16, 5],
			[-27, -15],
			[-7, -31],
			[-7, -12],
			[-18, -3],
			[-17, 8],
			[-21, 13],
			[-41, 9],
			[-3, 57],
			[6, 45],
			[-17, 8],
			[-4, 16],
			[12, 38],
			[-2, 17],
			[-22, 45],
			[1, 11],
			[20, 6],
			[-6, 24],
			[16, 16],
			[9, 18],
			[-3, 18],
			[-18, 30],
			[-41, 43],
			[-39, 0],
			[-15, -7],
			[-26, -27],
			[-10, -4],
			[-86, -3],
			[-85, 24],
			[-40, -20],
			[-10, -13],
			[-9, -26],
			[-14, -14],
			[-38, -9],
			[-9, -8],
			[-7, -33],
			[-28, -50],
			[-17, -21],
			[-76, 7],
			[-13, -14],
			[-23, -9],
			[-34, 25],
			[-8, 19],
			[-17, 7],
			[-70, -4],
			[-11, 2],
			[-57, 24],
			[-18, 12],
			[-21, 6],
			[-48, 1],
			[-23, -11],
			[9, -22],
			[-2, -18],
			[-25, -32],
			[-21, 17],
			[-19, 6],
			[-24, 23],
			[-50, 17],
			[-21, -4],
			[-60, -35],
			[-20, -20],
			[-12, 45],
			[-37, 30],
			[-20, -11],
			[-32, 2],
			[-15, 36],
			[-28, 53],
			[-18, 17],
			[-27, 52]
		],
		[
			[1168, 3540],
			[3, 17],
			[11, 19],
			[3, 22],
			[26, 41],
			[28, 16],
			[21, -4],
			[18, 10],
			[7, 32],
			[14, 4],
			[34, -21],
			[16, -3],
			[34, 11],
			[25, 32],
			[25, 12],
			[6, 11],
			[-3, 19],
			[12, 17],
			[26, 16],
			[19, 36]
		],
		[
			[4191, 1158],
			[-26, 8],
			[-26, 17],
			[-30, -12],
			[-36, 0],
			[-33, 18],
			[-23, 35],
			[-26, 0],
			[-10, -35],
			[-20, -6],
			[-39, 47],
			[-23, 12],
			[-41, -4],
			[7, 15],
			[4, 37],
			[21, 41],
			[-1, 44],
			[8, 12],
			[-5, 48],
			[6, 14],
			[-5, 43],
			[14, 16],
			[7, 22],
			[-12, 21],
			[-25, 19],
			[3, 16],
			[12, 28],
			[-9, 17],
			[-16, -8],
			[-16, 8],
			[-25, 28],
			[16, 45],
			[4, 39],
			[7, 13],
			[37, 13],
			[21, -11],
			[9, 2],
			[11, 28]
		],
		[
			[4590, 1596],
			[-16, 1],
			[24, -59],
			[-5, -23],
			[-4, -72],
			[-8, -37],
			[-4, -62],
			[-11, -22],
			[2, -25],
			[-12, -8],
			[-10, -16],
			[-9, 6],
			[-14, -6],
			[-89, -18],
			[-57, -5],
			[-16, -6],
			[-46, -41],
			[-14, -16],
			[-14, -3],
			[-9, 27],
			[38, 19],
			[18, 6],
			[19, 24],
			[2, 18],
			[-8, 21],
			[-10, -10],
			[-20, -6],
			[-8, 27],
			[-1, 49],
			[5, 15],
			[21, 11],
			[2, 19],
			[-26, 20],
			[-33, 5],
			[-6, -19],
			[-20, -7],
			[-16, -20],
			[-8, -27],
			[8, -43],
			[10, -5],
			[23, -30],
			[-13, -35],
			[0, -21],
			[-21, -1],
			[-32, -24],
			[-9, -17],
			[-2, -22]
		],
		[
			[1168, 3540],
			[-6, -10],
			[-10, 15],
			[-9, 47],
			[-8, 14],
			[-21, -28],
			[-12, 14],
			[3, 22],
			[-13, 28],
			[-32, 22],
			[-16, -1],
			[-16, -41],
			[-9, -10],
			[-18, 19],
			[-38, 13],
			[-9, 11],
			[-22, 5],
			[-8, 13],
			[-42, 41],
			[2, 46],
			[5, 43],
			[-4, 17],
			[-15, 6],
			[-17, -12],
			[-74, -7],
			[-21, -10],
			[-38, 36],
			[-33, 6],
			[11, 37],
			[20, 16],
			[19, 3],
			[14, 15],
			[14, -18],
			[41, 1],
			[15, 5],
			[12, 14],
			[4, 26],
			[-7, 25],
			[9, 37],
			[14, 16],
			[62, 2],
			[18, -10],
			[17, 0],
			[35, 26],
			[13, 2],
			[24, 25],
			[28, 2],
			[16, 10],
			[28, 46],
			[21, -3],
			[13, 9],
			[27, 62],
			[9, 13]
		],
		[
			[177, 4612],
			[25, 18],
			[-9, 10],
			[-6, 24],
			[-20, 31],
			[17, 11],
			[7, 66],
			[-24, 4],
			[-19, 24],
			[-15, 1],
			[-5, 29],
			[-10, 22],
			[17, 18],
			[28, -6],
			[23, -26],
			[15, -8],
			[9, 8],
			[8, 49],
			[20, 49],
			[14, 2],
			[21, 23],
			[35, 4],
			[9, 34],
			[12, 9],
			[19, -8],
			[23, 1],
			[7, 16],
			[39, -23],
			[21, 2],
			[17, 19],
			[38, 0],
			[41, -56],
			[32, -9],
			[24, -23],
			[19, 3],
			[34, 46],
			[25, 4],
			[-2, 20],
			[-16, 15],
			[10, 12],
			[32, 7],
			[22, -21],
			[18, 11],
			[14, 25],
			[14, 4],
			[26, -15],
			[45, -15],
			[39, 6]
		],
		[
			[870, 5029],
			[40, 7],
			[29, -20],
			[12, 1],
			[30, -44],
			[19, 21],
			[9, 2],
			[26, -23],
			[24, -15],
			[17, -18],
			[13, -25],
			[9, -55],
			[13, -11],
			[32, -7],
			[15, -11],
			[24, -2],
			[9, -27],
			[21, -7],
			[35, -4],
			[23, -27],
			[17, -6],
			[36, -2],
			[15, -9]
		],
		[
			[1153, 4202],
			[-26, -24],
			[-27, 3],
			[-40, -5],
			[-21, -13],
			[-20, -3],
			[-23, -15],
			[-28, 4],
			[-23, 26],
			[-30, 56],
			[-10, 43],
			[-32, 6],
			[-14, 32],
			[-30, 18],
			[-56, -18],
			[-18, -30],
			[-19, 13],
			[-16, -4],
			[-35, -20],
			[-21, 14],
			[-26, 9],
			[-28, 1],
			[-24, 18],
			[-21, 4],
			[-14, 15],
			[-15, 4],
			[-96, -27],
			[-28, -2],
			[-14, -6],
			[0, -39],
			[-7, -12],
			[-8, 7],
			[-21, -7],
			[-30, -1],
			[-13, 19],
			[-2, 19],
			[8, 21],
			[12, 53],
			[-25, 15],
			[-2, 21],
			[-12, 39],
			[-34, 29],
			[-3, 23],
			[9, 14],
			[-1, 35],
			[24, 43],
			[10, 4],
			[-25, 18],
			[-20, 8],
			[-16, -8],
			[-65, 10]
		],
		[
			[870, 5029],
			[-17, 57],
			[-8, 59],
			[1, 58],
			[-16, 57],
			[-28, 34],
			[-49, 24],
			[-13, 15],
			[8, 20],
			[45, 41],
			[-6, 23],
			[-30, 12],
			[-18, 34],
			[4, 68],
			[-12, 123],
			[3, 46],
			[17, 33],
			[14, 39],
			[5, 69],
			[30, 28],
			[20, -1],
			[20, 18],
			[-6, 17],
			[44, 22],
			[29, 9],
			[22, 27],
			[12, 41],
			[21, 30],
			[13, 24],
			[28, 14],
			[16, 40],
			[4, 32],
			[-2, 41],
			[-16, 78],
			[-4, 4],
			[6, 51],
			[-10, 23],
			[12, 17],
			[-1, 11],
			[-12, 32],
			[-8, 47],
			[14, 79],
			[15, 18],
			[-1, 17],
			[8, 48],
			[-18, 25],
			[1, 20],
			[22, 27],
			[0, 33],
			[-16, 41],
			[-3, 28],
			[-11, 6],
			[-19, -7],
			[-37, 12],
			[-12, 20],
			[4, 29],
			[16, 5],
			[17, -7],
			[33, -6],
			[32, 13],
			[12, 12],
			[3, 18],
			[-23, 40],
			[17, 27],
			[26, 17],
			[-16, 27],
			[-11, 31],
			[-2, 21],
			[-17, 45],
			[-3, 20],
			[33, 27],
			[35, 11],
			[66, -1],
			[62, 14],
			[23, -5],
			[16, 6],
			[44, 36],
			[18, 2],
			[50, -5],
			[25, 23],
			[5, 22],
			[16, 15],
			[19, -4],
			[53, -31],
			[18, 8],
			[15, 21],
			[13, 34],
			[44, 70],
			[14, 30],
			[41, -6],
			[9, -11],
			[-3, -25],
			[11, -7],
			[83, -27],
			[19, -19],
			[22, -14],
			[13, -28],
			[30, -2],
			[27, -31],
			[12, -60],
			[6, -14],
			[-14, -16],
			[-11, -38],
			[0, -26],
			[-13, -43],
			[16, -27],
			[-5, -19],
			[-26, -26],
			[-7, -34],
			[7, -34],
			[-13, -10],
			[5, -13],
			[-2, -30],
			[16, -42],
			[-1, -13],
			[16, -18]
		],
		[
			[4061, 3960],
			[20, -17],
			[-11, -29],
			[-18, -16],
			[-6, -29],
			[13, -8],
			[4, -24],
			[-4, -35],
			[-8, -22],
			[12, -4],
			[12, 7],
			[18, -4],
			[31, -37],
			[14, 13],
			[-5, 33],
			[12, 29],
			[17, 15],
			[16, 4],
			[13, 21],
			[13, -14],
			[8, -20],
			[-1, -20],
			[15, -14],
			[37, -13],
			[-6, 9],
			[3, 39]
		],
		[
			[4352, 3449],
			[-13, -12],
			[-12, -51],
			[-14, -13],
			[-20, 5],
			[-12, -27],
			[18, -25],
			[23, -30],
			[1, -41],
			[17, -10],
			[18, 9],
			[13, -39],
			[-16, -28],
			[-15, -11],
			[-19, -39],
			[25, -23],
			[15, 33],
			[17, 8],
			[-7, 26],
			[26, 6],
			[26, -22],
			[1, -11],
			[16, -12],
			[22, -30],
			[1, -35],
			[-6, -21],
			[-27, -12],
			[-2, -11],
			[13, -24],
			[20, -8],
			[27, 18],
			[12, -5],
			[4, -8],
			[3, -42],
			[-16, -25],
			[4, -29],
			[15, -25],
			[22, -7],
			[10, -14],
			[8, -36],
			[21, -20],
			[16, -5],
			[7, -14],
			[28, -5],
			[14, -9],
			[8, -24],
			[-13, -10],
			[-9, -19],
			[22, -11],
			[21, 17],
			[8, -15],
			[12, -2],
			[15, -22]
		],
		[
			[3924, 1797],
			[-16, 27],
			[0, 27],
			[-11, 26],
			[-36, 28],
			[27, 28],
			[21, 3],
			[-6, 106],
			[-19, 52],
			[-1, 24],
			[9, 14],
			[-6, 19],
			[4, 19],
			[-18, 67],
			[-1, 20],
			[11, 58],
			[1, 5],
			[16, 66],
			[-16, 35],
			[10, 12],
			[1, 24],
			[20, 14],
			[7, 20],
			[-3, 27],
			[9, 11],
			[3, 25],
			[6, 6],
			[0, 16],
			[9, 10],
			[0, 39],
			[-12, 23],
			[3, 54],
			[9, 31],
			[-1, 20],
			[-5, 25],
			[-25, 63],
			[0, 16],
			[-19, 39],
			[-6, 29],
			[-8, 64],
			[-11, 42],
			[-20, 36],
			[-34, 22],
			[-55, 58],
			[3, 12],
			[-20, 13],
			[1, 15],
			[-9, 34],
			[-17, 28],
			[1, 10],
			[-14, 26],
			[-39, 19],
			[-17, 45],
			[-5, 5],
			[-8, 6],
			[4, 26],
			[-8, 8],
			[9, 28],
			[-9, 15],
			[-26, 7],
			[-15, 12],
			[-6, 34],
			[-6, 1],
			[-7, 31]
		],
		[
			[5445, 2715],
			[215, -49],
			[137, -21],
			[36, 20]
		]
	];
	transform$1 = {
		"scale": [.0021892639263926396, .0012238771187437405],
		"translate": [19.609549999999995, 43.26245268968134]
	};
	objects = {
		"ukraine": {
			"type": "GeometryCollection",
			"geometries": [{
				"arcs": [
					[[
						0,
						1,
						2,
						3,
						4,
						5,
						6,
						7,
						8,
						9,
						10,
						11,
						12,
						13,
						14,
						15,
						16
					]],
					[[17]],
					[[18]],
					[[19]]
				],
				"type": "MultiPolygon"
			}]
		},
		"controlled": {
			"type": "GeometryCollection",
			"geometries": [{
				"arcs": [
					[[
						1,
						2,
						20
					]],
					[[18]],
					[[19]]
				],
				"type": "MultiPolygon"
			}]
		},
		"russia": {
			"type": "GeometryCollection",
			"geometries": [{
				"arcs": [[[
					21,
					-2,
					-1,
					22
				]], [[23]]],
				"type": "MultiPolygon"
			}]
		},
		"bases": {
			"type": "GeometryCollection",
			"geometries": [
				{
					"arcs": [[[
						-12,
						24,
						25,
						26
					]], [[
						27,
						-5,
						28
					]]],
					"type": "MultiPolygon",
					"properties": { "iso3": "ROU" }
				},
				{
					"arcs": [[
						-27,
						29,
						-13
					]],
					"type": "Polygon",
					"properties": { "iso3": "HUN" }
				},
				{
					"arcs": [[
						30,
						31,
						-15,
						32
					]],
					"type": "Polygon",
					"properties": { "iso3": "SVK" }
				},
				{
					"arcs": [[
						33,
						-16,
						-32
					]],
					"type": "Polygon",
					"properties": { "iso3": "POL" }
				},
				{
					"arcs": [[
						-25,
						-11,
						34,
						-9,
						35,
						-7,
						36
					]],
					"type": "Polygon",
					"properties": { "iso3": "MDA" }
				}
			]
		},
		"line": {
			"type": "GeometryCollection",
			"geometries": [{
				"type": "LineString",
				"arcs": [37, 20]
			}]
		}
	};
	reach_default = {
		type: type$1,
		arcs,
		transform: transform$1,
		objects
	};
}));
var init_d3_array = __esmMin((() => {
	Array.prototype.slice;
}));
// node_modules/d3-axis/dist/d3-axis.mjs
var init_d3_axis = __esmMin((() => {}));
// node_modules/d3-dispatch/dist/d3-dispatch.mjs
function dispatch() {
	for (var i = 0, n = arguments.length, _ = {}, t; i < n; ++i) {
		if (!(t = arguments[i] + "") || t in _ || /[\s.]/.test(t)) throw new Error("illegal type: " + t);
		_[t] = [];
	}
	return new Dispatch(_);
}
function Dispatch(_) {
	this._ = _;
}
function parseTypenames$1(typenames, types) {
	return typenames.trim().split(/^|\s+/).map(function(t) {
		var name = "", i = t.indexOf(".");
		if (i >= 0) name = t.slice(i + 1), t = t.slice(0, i);
		if (t && !types.hasOwnProperty(t)) throw new Error("unknown type: " + t);
		return {
			type: t,
			name
		};
	});
}
function get$1(type, name) {
	for (var i = 0, n = type.length, c; i < n; ++i) if ((c = type[i]).name === name) return c.value;
}
function set$1(type, name, callback) {
	for (var i = 0, n = type.length; i < n; ++i) if (type[i].name === name) {
		type[i] = noop, type = type.slice(0, i).concat(type.slice(i + 1));
		break;
	}
	if (callback != null) type.push({
		name,
		value: callback
	});
	return type;
}
var noop;
var init_d3_dispatch = __esmMin((() => {
	noop = { value: () => {} };
	Dispatch.prototype = dispatch.prototype = {
		constructor: Dispatch,
		on: function(typename, callback) {
			var _ = this._, T = parseTypenames$1(typename + "", _), t, i = -1, n = T.length;
			if (arguments.length < 2) {
				while (++i < n) if ((t = (typename = T[i]).type) && (t = get$1(_[t], typename.name))) return t;
				return;
			}
			if (callback != null && typeof callback !== "function") throw new Error("invalid callback: " + callback);
			while (++i < n) if (t = (typename = T[i]).type) _[t] = set$1(_[t], typename.name, callback);
			else if (callback == null) for (t in _) _[t] = set$1(_[t], typename.name, null);
			return this;
		},
		copy: function() {
			var copy = {}, _ = this._;
			for (var t in _) copy[t] = _[t].slice();
			return new Dispatch(copy);
		},
		call: function(type, that) {
			if ((n = arguments.length - 2) > 0) for (var args = new Array(n), i = 0, n, t; i < n; ++i) args[i] = arguments[i + 2];
			if (!this._.hasOwnProperty(type)) throw new Error("unknown type: " + type);
			for (t = this._[type], i = 0, n = t.length; i < n; ++i) t[i].value.apply(that, args);
		},
		apply: function(type, that, args) {
			if (!this._.hasOwnProperty(type)) throw new Error("unknown type: " + type);
			for (var t = this._[type], i = 0, n = t.length; i < n; ++i) t[i].value.apply(that, args);
		}
	};
}));
// node_modules/d3-selection/dist/d3-selection.mjs
function namespace(name) {
	var prefix = name += "", i = prefix.indexOf(":");
	if (i >= 0 && (prefix = name.slice(0, i)) !== "xmlns") name = name.slice(i + 1);
	return namespaces.hasOwnProperty(prefix) ? {
		space: namespaces[prefix],
		local: name
	} : name;
}
function creatorInherit(name) {
	return function() {
		var document = this.ownerDocument, uri = this.namespaceURI;
		return uri === xhtml && document.documentElement.namespaceURI === xhtml ? document.createElement(name) : document.createElementNS(uri, name);
	};
}
function creatorFixed(fullname) {
	return function() {
		return this.ownerDocument.createElementNS(fullname.space, fullname.local);
	};
}
function creator(name) {
	var fullname = namespace(name);
	return (fullname.local ? creatorFixed : creatorInherit)(fullname);
}
function none() {}
function selector(selector) {
	return selector == null ? none : function() {
		return this.querySelector(selector);
	};
}
function selection_select(select) {
	if (typeof select !== "function") select = selector(select);
	for (var groups = this._groups, m = groups.length, subgroups = new Array(m), j = 0; j < m; ++j) for (var group = groups[j], n = group.length, subgroup = subgroups[j] = new Array(n), node, subnode, i = 0; i < n; ++i) if ((node = group[i]) && (subnode = select.call(node, node.__data__, i, group))) {
		if ("__data__" in node) subnode.__data__ = node.__data__;
		subgroup[i] = subnode;
	}
	return new Selection$1(subgroups, this._parents);
}
function array(x) {
	return x == null ? [] : Array.isArray(x) ? x : Array.from(x);
}
function empty() {
	return [];
}
function selectorAll(selector) {
	return selector == null ? empty : function() {
		return this.querySelectorAll(selector);
	};
}
function arrayAll(select) {
	return function() {
		return array(select.apply(this, arguments));
	};
}
function selection_selectAll(select) {
	if (typeof select === "function") select = arrayAll(select);
	else select = selectorAll(select);
	for (var groups = this._groups, m = groups.length, subgroups = [], parents = [], j = 0; j < m; ++j) for (var group = groups[j], n = group.length, node, i = 0; i < n; ++i) if (node = group[i]) {
		subgroups.push(select.call(node, node.__data__, i, group));
		parents.push(node);
	}
	return new Selection$1(subgroups, parents);
}
function matcher(selector) {
	return function() {
		return this.matches(selector);
	};
}
function childMatcher(selector) {
	return function(node) {
		return node.matches(selector);
	};
}
function childFind(match) {
	return function() {
		return find.call(this.children, match);
	};
}
function childFirst() {
	return this.firstElementChild;
}
function selection_selectChild(match) {
	return this.select(match == null ? childFirst : childFind(typeof match === "function" ? match : childMatcher(match)));
}
function children() {
	return Array.from(this.children);
}
function childrenFilter(match) {
	return function() {
		return filter.call(this.children, match);
	};
}
function selection_selectChildren(match) {
	return this.selectAll(match == null ? children : childrenFilter(typeof match === "function" ? match : childMatcher(match)));
}
function selection_filter(match) {
	if (typeof match !== "function") match = matcher(match);
	for (var groups = this._groups, m = groups.length, subgroups = new Array(m), j = 0; j < m; ++j) for (var group = groups[j], n = group.length, subgroup = subgroups[j] = [], node, i = 0; i < n; ++i) if ((node = group[i]) && match.call(node, node.__data__, i, group)) subgroup.push(node);
	return new Selection$1(subgroups, this._parents);
}
function sparse(update) {
	return new Array(update.length);
}
function selection_enter() {
	return new Selection$1(this._enter || this._groups.map(sparse), this._parents);
}
function EnterNode(parent, datum) {
	this.ownerDocument = parent.ownerDocument;
	this.namespaceURI = parent.namespaceURI;
	this._next = null;
	this._parent = parent;
	this.__data__ = datum;
}
function constant$1(x) {
	return function() {
		return x;
	};
}
function bindIndex(parent, group, enter, update, exit, data) {
	var i = 0, node, groupLength = group.length, dataLength = data.length;
	for (; i < dataLength; ++i) if (node = group[i]) {
		node.__data__ = data[i];
		update[i] = node;
	} else enter[i] = new EnterNode(parent, data[i]);
	for (; i < groupLength; ++i) if (node = group[i]) exit[i] = node;
}
function bindKey(parent, group, enter, update, exit, data, key) {
	var i, node, nodeByKeyValue = /* @__PURE__ */ new Map(), groupLength = group.length, dataLength = data.length, keyValues = new Array(groupLength), keyValue;
	for (i = 0; i < groupLength; ++i) if (node = group[i]) {
		keyValues[i] = keyValue = key.call(node, node.__data__, i, group) + "";
		if (nodeByKeyValue.has(keyValue)) exit[i] = node;
		else nodeByKeyValue.set(keyValue, node);
	}
	for (i = 0; i < dataLength; ++i) {
		keyValue = key.call(parent, data[i], i, data) + "";
		if (node = nodeByKeyValue.get(keyValue)) {
			update[i] = node;
			node.__data__ = data[i];
			nodeByKeyValue.delete(keyValue);
		} else enter[i] = new EnterNode(parent, data[i]);
	}
	for (i = 0; i < groupLength; ++i) if ((node = group[i]) && nodeByKeyValue.get(keyValues[i]) === node) exit[i] = node;
}
function datum(node) {
	return node.__data__;
}
function selection_data(value, key) {
	if (!arguments.length) return Array.from(this, datum);
	var bind = key ? bindKey : bindIndex, parents = this._parents, groups = this._groups;
	if (typeof value !== "function") value = constant$1(value);
	for (var m = groups.length, update = new Array(m), enter = new Array(m), exit = new Array(m), j = 0; j < m; ++j) {
		var parent = parents[j], group = groups[j], groupLength = group.length, data = arraylike(value.call(parent, parent && parent.__data__, j, parents)), dataLength = data.length, enterGroup = enter[j] = new Array(dataLength), updateGroup = update[j] = new Array(dataLength);
		bind(parent, group, enterGroup, updateGroup, exit[j] = new Array(groupLength), data, key);
		for (var i0 = 0, i1 = 0, previous, next; i0 < dataLength; ++i0) if (previous = enterGroup[i0]) {
			if (i0 >= i1) i1 = i0 + 1;
			while (!(next = updateGroup[i1]) && ++i1 < dataLength);
			previous._next = next || null;
		}
	}
	update = new Selection$1(update, parents);
	update._enter = enter;
	update._exit = exit;
	return update;
}
function arraylike(data) {
	return typeof data === "object" && "length" in data ? data : Array.from(data);
}
function selection_exit() {
	return new Selection$1(this._exit || this._groups.map(sparse), this._parents);
}
function selection_join(onenter, onupdate, onexit) {
	var enter = this.enter(), update = this, exit = this.exit();
	if (typeof onenter === "function") {
		enter = onenter(enter);
		if (enter) enter = enter.selection();
	} else enter = enter.append(onenter + "");
	if (onupdate != null) {
		update = onupdate(update);
		if (update) update = update.selection();
	}
	if (onexit == null) exit.remove();
	else onexit(exit);
	return enter && update ? enter.merge(update).order() : update;
}
function selection_merge(context) {
	var selection = context.selection ? context.selection() : context;
	for (var groups0 = this._groups, groups1 = selection._groups, m0 = groups0.length, m1 = groups1.length, m = Math.min(m0, m1), merges = new Array(m0), j = 0; j < m; ++j) for (var group0 = groups0[j], group1 = groups1[j], n = group0.length, merge = merges[j] = new Array(n), node, i = 0; i < n; ++i) if (node = group0[i] || group1[i]) merge[i] = node;
	for (; j < m0; ++j) merges[j] = groups0[j];
	return new Selection$1(merges, this._parents);
}
function selection_order() {
	for (var groups = this._groups, j = -1, m = groups.length; ++j < m;) for (var group = groups[j], i = group.length - 1, next = group[i], node; --i >= 0;) if (node = group[i]) {
		if (next && node.compareDocumentPosition(next) ^ 4) next.parentNode.insertBefore(node, next);
		next = node;
	}
	return this;
}
function selection_sort(compare) {
	if (!compare) compare = ascending;
	function compareNode(a, b) {
		return a && b ? compare(a.__data__, b.__data__) : !a - !b;
	}
	for (var groups = this._groups, m = groups.length, sortgroups = new Array(m), j = 0; j < m; ++j) {
		for (var group = groups[j], n = group.length, sortgroup = sortgroups[j] = new Array(n), node, i = 0; i < n; ++i) if (node = group[i]) sortgroup[i] = node;
		sortgroup.sort(compareNode);
	}
	return new Selection$1(sortgroups, this._parents).order();
}
function ascending(a, b) {
	return a < b ? -1 : a > b ? 1 : a >= b ? 0 : NaN;
}
function selection_call() {
	var callback = arguments[0];
	arguments[0] = this;
	callback.apply(null, arguments);
	return this;
}
function selection_nodes() {
	return Array.from(this);
}
function selection_node() {
	for (var groups = this._groups, j = 0, m = groups.length; j < m; ++j) for (var group = groups[j], i = 0, n = group.length; i < n; ++i) {
		var node = group[i];
		if (node) return node;
	}
	return null;
}
function selection_size() {
	let size = 0;
	for (const node of this) ++size;
	return size;
}
function selection_empty() {
	return !this.node();
}
function selection_each(callback) {
	for (var groups = this._groups, j = 0, m = groups.length; j < m; ++j) for (var group = groups[j], i = 0, n = group.length, node; i < n; ++i) if (node = group[i]) callback.call(node, node.__data__, i, group);
	return this;
}
function attrRemove$1(name) {
	return function() {
		this.removeAttribute(name);
	};
}
function attrRemoveNS$1(fullname) {
	return function() {
		this.removeAttributeNS(fullname.space, fullname.local);
	};
}
function attrConstant$1(name, value) {
	return function() {
		this.setAttribute(name, value);
	};
}
function attrConstantNS$1(fullname, value) {
	return function() {
		this.setAttributeNS(fullname.space, fullname.local, value);
	};
}
function attrFunction$1(name, value) {
	return function() {
		var v = value.apply(this, arguments);
		if (v == null) this.removeAttribute(name);
		else this.setAttribute(name, v);
	};
}
function attrFunctionNS$1(fullname, value) {
	return function() {
		var v = value.apply(this, arguments);
		if (v == null) this.removeAttributeNS(fullname.space, fullname.local);
		else this.setAttributeNS(fullname.space, fullname.local, v);
	};
}
function selection_attr(name, value) {
	var fullname = namespace(name);
	if (arguments.length < 2) {
		var node = this.node();
		return fullname.local ? node.getAttributeNS(fullname.space, fullname.local) : node.getAttribute(fullname);
	}
	return this.each((value == null ? fullname.local ? attrRemoveNS$1 : attrRemove$1 : typeof value === "function" ? fullname.local ? attrFunctionNS$1 : attrFunction$1 : fullname.local ? attrConstantNS$1 : attrConstant$1)(fullname, value));
}
function defaultView(node) {
	return node.ownerDocument && node.ownerDocument.defaultView || node.document && node || node.defaultView;
}
function styleRemove$1(name) {
	return function() {
		this.style.removeProperty(name);
	};
}
function styleConstant$1(name, value, priority) {
	return function() {
		this.style.setProperty(name, value, priority);
	};
}
function styleFunction$1(name, value, priority) {
	return function() {
		var v = value.apply(this, arguments);
		if (v == null) this.style.removeProperty(name);
		else this.style.setProperty(name, v, priority);
	};
}
function selection_style(name, value, priority) {
	return arguments.length > 1 ? this.each((value == null ? styleRemove$1 : typeof value === "function" ? styleFunction$1 : styleConstant$1)(name, value, priority == null ? "" : priority)) : styleValue(this.node(), name);
}
function styleValue(node, name) {
	return node.style.getPropertyValue(name) || defaultView(node).getComputedStyle(node, null).getPropertyValue(name);
}
function propertyRemove(name) {
	return function() {
		delete this[name];
	};
}
function propertyConstant(name, value) {
	return function() {
		this[name] = value;
	};
}
function propertyFunction(name, value) {
	return function() {
		var v = value.apply(this, arguments);
		if (v == null) delete this[name];
		else this[name] = v;
	};
}
function selection_property(name, value) {
	return arguments.length > 1 ? this.each((value == null ? propertyRemove : typeof value === "function" ? propertyFunction : propertyConstant)(name, value)) : this.node()[name];
}
function classArray(string) {
	return string.trim().split(/^|\s+/);
}
function classList(node) {
	return node.classList || new ClassList(node);
}
function ClassList(node) {
	this._node = node;
	this._names = classArray(node.getAttribute("class") || "");
}
function classedAdd(node, names) {
	var list = classList(node), i = -1, n = names.length;
	while (++i < n) list.add(names[i]);
}
function classedRemove(node, names) {
	var list = classList(node), i = -1, n = names.length;
	while (++i < n) list.remove(names[i]);
}
function classedTrue(names) {
	return function() {
		classedAdd(this, names);
	};
}
function classedFalse(names) {
	return function() {
		classedRemove(this, names);
	};
}
function classedFunction(names, value) {
	return function() {
		(value.apply(this, arguments) ? classedAdd : classedRemove)(this, names);
	};
}
function selection_classed(name, value) {
	var names = classArray(name + "");
	if (arguments.length < 2) {
		var list = classList(this.node()), i = -1, n = names.length;
		while (++i < n) if (!list.contains(names[i])) return false;
		return true;
	}
	return this.each((typeof value === "function" ? classedFunction : value ? classedTrue : classedFalse)(names, value));
}
function textRemove() {
	this.textContent = "";
}
function textConstant$1(value) {
	return function() {
		this.textContent = value;
	};
}
function textFunction$1(value) {
	return function() {
		var v = value.apply(this, arguments);
		this.textContent = v == null ? "" : v;
	};
}
function selection_text(value) {
	return arguments.length ? this.each(value == null ? textRemove : (typeof value === "function" ? textFunction$1 : textConstant$1)(value)) : this.node().textContent;
}
function htmlRemove() {
	this.innerHTML = "";
}
function htmlConstant(value) {
	return function() {
		this.innerHTML = value;
	};
}
function htmlFunction(value) {
	return function() {
		var v = value.apply(this, arguments);
		this.innerHTML = v == null ? "" : v;
	};
}
function selection_html(value) {
	return arguments.length ? this.each(value == null ? htmlRemove : (typeof value === "function" ? htmlFunction : htmlConstant)(value)) : this.node().innerHTML;
}
function raise() {
	if (this.nextSibling) this.parentNode.appendChild(this);
}
function selection_raise() {
	return this.each(raise);
}
function lower() {
	if (this.previousSibling) this.parentNode.insertBefore(this, this.parentNode.firstChild);
}
function selection_lower() {
	return this.each(lower);
}
function selection_append(name) {
	var create = typeof name === "function" ? name : creator(name);
	return this.select(function() {
		return this.appendChild(create.apply(this, arguments));
	});
}
function constantNull() {
	return null;
}
function selection_insert(name, before) {
	var create = typeof name === "function" ? name : creator(name), select = before == null ? constantNull : typeof before === "function" ? before : selector(before);
	return this.select(function() {
		return this.insertBefore(create.apply(this, arguments), select.apply(this, arguments) || null);
	});
}
function remove() {
	var parent = this.parentNode;
	if (parent) parent.removeChild(this);
}
function selection_remove() {
	return this.each(remove);
}
function selection_cloneShallow() {
	var clone = this.cloneNode(false), parent = this.parentNode;
	return parent ? parent.insertBefore(clone, this.nextSibling) : clone;
}
function selection_cloneDeep() {
	var clone = this.cloneNode(true), parent = this.parentNode;
	return parent ? parent.insertBefore(clone, this.nextSibling) : clone;
}
function selection_clone(deep) {
	return this.select(deep ? selection_cloneDeep : selection_cloneShallow);
}
function selection_datum(value) {
	return arguments.length ? this.property("__data__", value) : this.node().__data__;
}
function contextListener(listener) {
	return function(event) {
		listener.call(this, event, this.__data__);
	};
}
function parseTypenames(typenames) {
	return typenames.trim().split(/^|\s+/).map(function(t) {
		var name = "", i = t.indexOf(".");
		if (i >= 0) name = t.slice(i + 1), t = t.slice(0, i);
		return {
			type: t,
			name
		};
	});
}
function onRemove(typename) {
	return function() {
		var on = this.__on;
		if (!on) return;
		for (var j = 0, i = -1, m = on.length, o; j < m; ++j) if (o = on[j], (!typename.type || o.type === typename.type) && o.name === typename.name) this.removeEventListener(o.type, o.listener, o.options);
		else on[++i] = o;
		if (++i) on.length = i;
		else delete this.__on;
	};
}
function onAdd(typename, value, options) {
	return function() {
		var on = this.__on, o, listener = contextListener(value);
		if (on) {
			for (var j = 0, m = on.length; j < m; ++j) if ((o = on[j]).type === typename.type && o.name === typename.name) {
				this.removeEventListener(o.type, o.listener, o.options);
				this.addEventListener(o.type, o.listener = listener, o.options = options);
				o.value = value;
				return;
			}
		}
		this.addEventListener(typename.type, listener, options);
		o = {
			type: typename.type,
			name: typename.name,
			value,
			listener,
			options
		};
		if (!on) this.__on = [o];
		else on.push(o);
	};
}
function selection_on(typename, value, options) {
	var typenames = parseTypenames(typename + ""), i, n = typenames.length, t;
	if (arguments.length < 2) {
		var on = this.node().__on;
		if (on) {
			for (var j = 0, m = on.length, o; j < m; ++j) for (i = 0, o = on[j]; i < n; ++i) if ((t = typenames[i]).type === o.type && t.name === o.name) return o.value;
		}
		return;
	}
	on = value ? onAdd : onRemove;
	for (i = 0; i < n; ++i) this.each(on(typenames[i], value, options));
	return this;
}
function dispatchEvent(node, type, params) {
	var window = defaultView(node), event = window.CustomEvent;
	if (typeof event === "function") event = new event(type, params);
	else {
		event = window.document.createEvent("Event");
		if (params) event.initEvent(type, params.bubbles, params.cancelable), event.detail = params.detail;
		else event.initEvent(type, false, false);
	}
	node.dispatchEvent(event);
}
function dispatchConstant(type, params) {
	return function() {
		return dispatchEvent(this, type, params);
	};
}
function dispatchFunction(type, params) {
	return function() {
		return dispatchEvent(this, type, params.apply(this, arguments));
	};
}
function selection_dispatch(type, params) {
	return this.each((typeof params === "function" ? dispatchFunction : dispatchConstant)(type, params));
}
function* selection_iterator() {
	for (var groups = this._groups, j = 0, m = groups.length; j < m; ++j) for (var group = groups[j], i = 0, n = group.length, node; i < n; ++i) if (node = group[i]) yield node;
}
function Selection$1(groups, parents) {
	this._groups = groups;
	this._parents = parents;
}
function selection() {
	return new Selection$1([[document.documentElement]], root);
}
function selection_selection() {
	return this;
}
function local() {
	return new Local();
}
function Local() {
	this._ = "@" + (++nextId).toString(36);
}
var xhtml, namespaces, find, filter, root, nextId;
var init_d3_selection = __esmMin((() => {
	xhtml = "http://www.w3.org/1999/xhtml";
	namespaces = {
		svg: "http://www.w3.org/2000/svg",
		xhtml,
		xlink: "http://www.w3.org/1999/xlink",
		xml: "http://www.w3.org/XML/1998/namespace",
		xmlns: "http://www.w3.org/2000/xmlns/"
	};
	find = Array.prototype.find;
	filter = Array.prototype.filter;
	EnterNode.prototype = {
		constructor: EnterNode,
		appendChild: function(child) {
			return this._parent.insertBefore(child, this._next);
		},
		insertBefore: function(child, next) {
			return this._parent.insertBefore(child, next);
		},
		querySelector: function(selector) {
			return this._parent.querySelector(selector);
		},
		querySelectorAll: function(selector) {
			return this._parent.querySelectorAll(selector);
		}
	};
	ClassList.prototype = {
		add: function(name) {
			if (this._names.indexOf(name) < 0) {
				this._names.push(name);
				this._node.setAttribute("class", this._names.join(" "));
			}
		},
		remove: function(name) {
			var i = this._names.indexOf(name);
			if (i >= 0) {
				this._names.splice(i, 1);
				this._node.setAttribute("class", this._names.join(" "));
			}
		},
		contains: function(name) {
			return this._names.indexOf(name) >= 0;
		}
	};
	root = [null];
	Selection$1.prototype = selection.prototype = {
		constructor: Selection$1,
		select: selection_select,
		selectAll: selection_selectAll,
		selectChild: selection_selectChild,
		selectChildren: selection_selectChildren,
		filter: selection_filter,
		data: selection_data,
		enter: selection_enter,
		exit: selection_exit,
		join: selection_join,
		merge: selection_merge,
		selection: selection_selection,
		order: selection_order,
		sort: selection_sort,
		call: selection_call,
		nodes: selection_nodes,
		node: selection_node,
		size: selection_size,
		empty: selection_empty,
		each: selection_each,
		attr: selection_attr,
		style: selection_style,
		property: selection_property,
		classed: selection_classed,
		text: selection_text,
		html: selection_html,
		raise: selection_raise,
		lower: selection_lower,
		append: selection_append,
		insert: selection_insert,
		remove: selection_remove,
		clone: selection_clone,
		datum: selection_datum,
		on: selection_on,
		dispatch: selection_dispatch,
		[Symbol.iterator]: selection_iterator
	};
	nextId = 0;
	Local.prototype = local.prototype = {
		constructor: Local,
		get: function(node) {
			var id = this._;
			while (!(id in node)) if (!(node = node.parentNode)) return;
			return node[id];
		},
		set: function(node, value) {
			return node[this._] = value;
		},
		remove: function(node) {
			return this._ in node && delete node[this._];
		},
		toString: function() {
			return this._;
		}
	};
}));
// node_modules/d3-drag/dist/d3-drag.mjs
var init_d3_drag = __esmMin((() => {}));
// node_modules/d3-color/dist/d3-color.mjs
function define(constructor, factory, prototype) {
	constructor.prototype = factory.prototype = prototype;
	prototype.constructor = constructor;
}
function extend(parent, definition) {
	var prototype = Object.create(parent.prototype);
	for (var key in definition) prototype[key] = definition[key];
	return prototype;
}
function Color() {}
function color_formatHex() {
	return this.rgb().formatHex();
}
function color_formatHex8() {
	return this.rgb().formatHex8();
}
function color_formatHsl() {
	return hslConvert(this).formatHsl();
}
function color_formatRgb() {
	return this.rgb().formatRgb();
}
function color(format) {
	var m, l;
	format = (format + "").trim().toLowerCase();
	return (m = reHex.exec(format)) ? (l = m[1].length, m = parseInt(m[1], 16), l === 6 ? rgbn(m) : l === 3 ? new Rgb(m >> 8 & 15 | m >> 4 & 240, m >> 4 & 15 | m & 240, (m & 15) << 4 | m & 15, 1) : l === 8 ? rgba(m >> 24 & 255, m >> 16 & 255, m >> 8 & 255, (m & 255) / 255) : l === 4 ? rgba(m >> 12 & 15 | m >> 8 & 240, m >> 8 & 15 | m >> 4 & 240, m >> 4 & 15 | m & 240, ((m & 15) << 4 | m & 15) / 255) : null) : (m = reRgbInteger.exec(format)) ? new Rgb(m[1], m[2], m[3], 1) : (m = reRgbPercent.exec(format)) ? new Rgb(m[1] * 255 / 100, m[2] * 255 / 100, m[3] * 255 / 100, 1) : (m = reRgbaInteger.exec(format)) ? rgba(m[1], m[2], m[3], m[4]) : (m = reRgbaPercent.exec(format)) ? rgba(m[1] * 255 / 100, m[2] * 255 / 100, m[3] * 255 / 100, m[4]) : (m = reHslPercent.exec(format)) ? hsla(m[1], m[2] / 100, m[3] / 100, 1) : (m = reHslaPercent.exec(format)) ? hsla(m[1], m[2] / 100, m[3] / 100, m[4]) : named.hasOwnProperty(format) ? rgbn(named[format]) : format === "transparent" ? new Rgb(NaN, NaN, NaN, 0) : null;
}
function rgbn(n) {
	return new Rgb(n >> 16 & 255, n >> 8 & 255, n & 255, 1);
}
function rgba(r, g, b, a) {
	if (a <= 0) r = g = b = NaN;
	return new Rgb(r, g, b, a);
}
function rgbConvert(o) {
	if (!(o instanceof Color)) o = color(o);
	if (!o) return new Rgb();
	o = o.rgb();
	return new Rgb(o.r, o.g, o.b, o.opacity);
}
function rgb$1(r, g, b, opacity) {
	return arguments.length === 1 ? rgbConvert(r) : new Rgb(r, g, b, opacity == null ? 1 : opacity);
}
function Rgb(r, g, b, opacity) {
	this.r = +r;
	this.g = +g;
	this.b = +b;
	this.opacity = +opacity;
}
function rgb_formatHex() {
	return `#${hex(this.r)}${hex(this.g)}${hex(this.b)}`;
}
function rgb_formatHex8() {
	return `#${hex(this.r)}${hex(this.g)}${hex(this.b)}${hex((isNaN(this.opacity) ? 1 : this.opacity) * 255)}`;
}
function rgb_formatRgb() {
	const a = clampa(this.opacity);
	return `${a === 1 ? "rgb(" : "rgba("}${clampi(this.r)}, ${clampi(this.g)}, ${clampi(this.b)}${a === 1 ? ")" : `, ${a})`}`;
}
function clampa(opacity) {
	return isNaN(opacity) ? 1 : Math.max(0, Math.min(1, opacity));
}
function clampi(value) {
	return Math.max(0, Math.min(255, Math.round(value) || 0));
}
function hex(value) {
	value = clampi(value);
	return (value < 16 ? "0" : "") + value.toString(16);
}
function hsla(h, s, l, a) {
	if (a <= 0) h = s = l = NaN;
	else if (l <= 0 || l >= 1) h = s = NaN;
	else if (s <= 0) h = NaN;
	return new Hsl(h, s, l, a);
}
function hslConvert(o) {
	if (o instanceof Hsl) return new Hsl(o.h, o.s, o.l, o.opacity);
	if (!(o instanceof Color)) o = color(o);
	if (!o) return new Hsl();
	if (o instanceof Hsl) return o;
	o = o.rgb();
	var r = o.r / 255, g = o.g / 255, b = o.b / 255, min = Math.min(r, g, b), max = Math.max(r, g, b), h = NaN, s = max - min, l = (max + min) / 2;
	if (s) {
		if (r === max) h = (g - b) / s + (g < b) * 6;
		else if (g === max) h = (b - r) / s + 2;
		else h = (r - g) / s + 4;
		s /= l < .5 ? max + min : 2 - max - min;
		h *= 60;
	} else s = l > 0 && l < 1 ? 0 : h;
	return new Hsl(h, s, l, o.opacity);
}
function hsl$1(h, s, l, opacity) {
	return arguments.length === 1 ? hslConvert(h) : new Hsl(h, s, l, opacity == null ? 1 : opacity);
}
function Hsl(h, s, l, opacity) {
	this.h = +h;
	this.s = +s;
	this.l = +l;
	this.opacity = +opacity;
}
function clamph(value) {
	value = (value || 0) % 360;
	return value < 0 ? value + 360 : value;
}
function clampt(value) {
	return Math.max(0, Math.min(1, value || 0));
}
function hsl2rgb(h, m1, m2) {
	return (h < 60 ? m1 + (m2 - m1) * h / 60 : h < 180 ? m2 : h < 240 ? m1 + (m2 - m1) * (240 - h) / 60 : m1) * 255;
}
function labConvert(o) {
	if (o instanceof Lab) return new Lab(o.l, o.a, o.b, o.opacity);
	if (o instanceof Hcl) return hcl2lab(o);
	if (!(o instanceof Rgb)) o = rgbConvert(o);
	var r = rgb2lrgb(o.r), g = rgb2lrgb(o.g), b = rgb2lrgb(o.b), y = xyz2lab((.2225045 * r + .7168786 * g + .0606169 * b) / Yn), x, z;
	if (r === g && g === b) x = z = y;
	else {
		x = xyz2lab((.4360747 * r + .3850649 * g + .1430804 * b) / Xn);
		z = xyz2lab((.0139322 * r + .0971045 * g + .7141733 * b) / Zn);
	}
	return new Lab(116 * y - 16, 500 * (x - y), 200 * (y - z), o.opacity);
}
function lab(l, a, b, opacity) {
	return arguments.length === 1 ? labConvert(l) : new Lab(l, a, b, opacity == null ? 1 : opacity);
}
function Lab(l, a, b, opacity) {
	this.l = +l;
	this.a = +a;
	this.b = +b;
	this.opacity = +opacity;
}
function xyz2lab(t) {
	return t > t3 ? Math.pow(t, 1 / 3) : t / t2 + t0;
}
function lab2xyz(t) {
	return t > t1 ? t * t * t : t2 * (t - t0);
}
function lrgb2rgb(x) {
	return 255 * (x <= .0031308 ? 12.92 * x : 1.055 * Math.pow(x, 1 / 2.4) - .055);
}
function rgb2lrgb(x) {
	return (x /= 255) <= .04045 ? x / 12.92 : Math.pow((x + .055) / 1.055, 2.4);
}
function hclConvert(o) {
	if (o instanceof Hcl) return new Hcl(o.h, o.c, o.l, o.opacity);
	if (!(o instanceof Lab)) o = labConvert(o);
	if (o.a === 0 && o.b === 0) return new Hcl(NaN, 0 < o.l && o.l < 100 ? 0 : NaN, o.l, o.opacity);
	var h = Math.atan2(o.b, o.a) * degrees$1;
	return new Hcl(h < 0 ? h + 360 : h, Math.sqrt(o.a * o.a + o.b * o.b), o.l, o.opacity);
}
function hcl$1(h, c, l, opacity) {
	return arguments.length === 1 ? hclConvert(h) : new Hcl(h, c, l, opacity == null ? 1 : opacity);
}
function Hcl(h, c, l, opacity) {
	this.h = +h;
	this.c = +c;
	this.l = +l;
	this.opacity = +opacity;
}
function hcl2lab(o) {
	if (isNaN(o.h)) return new Lab(o.l, 0, 0, o.opacity);
	var h = o.h * radians;
	return new Lab(o.l, Math.cos(h) * o.c, Math.sin(h) * o.c, o.opacity);
}
function cubehelixConvert(o) {
	if (o instanceof Cubehelix) return new Cubehelix(o.h, o.s, o.l, o.opacity);
	if (!(o instanceof Rgb)) o = rgbConvert(o);
	var r = o.r / 255, g = o.g / 255, b = o.b / 255, l = (BC_DA * b + ED * r - EB * g) / (BC_DA + ED - EB), bl = b - l, k = (E * (g - l) - C * bl) / D, s = Math.sqrt(k * k + bl * bl) / (E * l * (1 - l)), h = s ? Math.atan2(k, bl) * degrees$1 - 120 : NaN;
	return new Cubehelix(h < 0 ? h + 360 : h, s, l, o.opacity);
}
function cubehelix$1(h, s, l, opacity) {
	return arguments.length === 1 ? cubehelixConvert(h) : new Cubehelix(h, s, l, opacity == null ? 1 : opacity);
}
function Cubehelix(h, s, l, opacity) {
	this.h = +h;
	this.s = +s;
	this.l = +l;
	this.opacity = +opacity;
}
var darker, brighter, reI, reN, reP, reHex, reRgbInteger, reRgbPercent, reRgbaInteger, reRgbaPercent, reHslPercent, reHslaPercent, named, radians, degrees$1, K, Xn, Yn, Zn, t0, t1, t2, t3, A, B, C, D, E, ED, EB, BC_DA;
var init_d3_color = __esmMin((() => {
	darker = .7;
	brighter = 1 / darker;
	reI = "\\s*([+-]?\\d+)\\s*";
	reN = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*";
	reP = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*";
	reHex = /^#([0-9a-f]{3,8})$/;
	reRgbInteger = new RegExp(`^rgb\\(${reI},${reI},${reI}\\)$`);
	reRgbPercent = new RegExp(`^rgb\\(${reP},${reP},${reP}\\)$`);
	reRgbaInteger = new RegExp(`^rgba\\(${reI},${reI},${reI},${reN}\\)$`);
	reRgbaPercent = new RegExp(`^rgba\\(${reP},${reP},${reP},${reN}\\)$`);
	reHslPercent = new RegExp(`^hsl\\(${reN},${reP},${reP}\\)$`);
	reHslaPercent = new RegExp(`^hsla\\(${reN},${reP},${reP},${reN}\\)$`);
	named = {
		aliceblue: 15792383,
		antiquewhite: 16444375,
		aqua: 65535,
		aquamarine: 8388564,
		azure: 15794175,
		beige: 16119260,
		bisque: 16770244,
		black: 0,
		blanchedalmond: 16772045,
		blue: 255,
		blueviolet: 9055202,
		brown: 10824234,
		burlywood: 14596231,
		cadetblue: 6266528,
		chartreuse: 8388352,
		chocolate: 13789470,
		coral: 16744272,
		cornflowerblue: 6591981,
		cornsilk: 16775388,
		crimson: 14423100,
		cyan: 65535,
		darkblue: 139,
		darkcyan: 35723,
		darkgoldenrod: 12092939,
		darkgray: 11119017,
		darkgreen: 25600,
		darkgrey: 11119017,
		darkkhaki: 12433259,
		darkmagenta: 9109643,
		darkolivegreen: 5597999,
		darkorange: 16747520,
		darkorchid: 10040012,
		darkred: 9109504,
		darksalmon: 15308410,
		darkseagreen: 9419919,
		darkslateblue: 4734347,
		darkslategray: 3100495,
		darkslategrey: 3100495,
		darkturquoise: 52945,
		darkviolet: 9699539,
		deeppink: 16716947,
		deepskyblue: 49151,
		dimgray: 6908265,
		dimgrey: 6908265,
		dodgerblue: 2003199,
		firebrick: 11674146,
		floralwhite: 16775920,
		forestgreen: 2263842,
		fuchsia: 16711935,
		gainsboro: 14474460,
		ghostwhite: 16316671,
		gold: 16766720,
		goldenrod: 14329120,
		gray: 8421504,
		green: 32768,
		greenyellow: 11403055,
		grey: 8421504,
		honeydew: 15794160,
		hotpink: 16738740,
		indianred: 13458524,
		indigo: 4915330,
		ivory: 16777200,
		khaki: 15787660,
		lavender: 15132410,
		lavenderblush: 16773365,
		lawngreen: 8190976,
		lemonchiffon: 16775885,
		lightblue: 11393254,
		lightcoral: 15761536,
		lightcyan: 14745599,
		lightgoldenrodyellow: 16448210,
		lightgray: 13882323,
		lightgreen: 9498256,
		lightgrey: 13882323,
		lightpink: 16758465,
		lightsalmon: 16752762,
		lightseagreen: 2142890,
		lightskyblue: 8900346,
		lightslategray: 7833753,
		lightslategrey: 7833753,
		lightsteelblue: 11584734,
		lightyellow: 16777184,
		lime: 65280,
		limegreen: 3329330,
		linen: 16445670,
		magenta: 16711935,
		maroon: 8388608,
		mediumaquamarine: 6737322,
		mediumblue: 205,
		mediumorchid: 12211667,
		mediumpurple: 9662683,
		mediumseagreen: 3978097,
		mediumslateblue: 8087790,
		mediumspringgreen: 64154,
		mediumturquoise: 4772300,
		mediumvioletred: 13047173,
		midnightblue: 1644912,
		mintcream: 16121850,
		mistyrose: 16770273,
		moccasin: 16770229,
		navajowhite: 16768685,
		navy: 128,
		oldlace: 16643558,
		olive: 8421376,
		olivedrab: 7048739,
		orange: 16753920,
		orangered: 16729344,
		orchid: 14315734,
		palegoldenrod: 15657130,
		palegreen: 10025880,
		paleturquoise: 11529966,
		palevioletred: 14381203,
		papayawhip: 16773077,
		peachpuff: 16767673,
		peru: 13468991,
		pink: 16761035,
		plum: 14524637,
		powderblue: 11591910,
		purple: 8388736,
		rebeccapurple: 6697881,
		red: 16711680,
		rosybrown: 12357519,
		royalblue: 4286945,
		saddlebrown: 9127187,
		salmon: 16416882,
		sandybrown: 16032864,
		seagreen: 3050327,
		seashell: 16774638,
		sienna: 10506797,
		silver: 12632256,
		skyblue: 8900331,
		slateblue: 6970061,
		slategray: 7372944,
		slategrey: 7372944,
		snow: 16775930,
		springgreen: 65407,
		steelblue: 4620980,
		tan: 13808780,
		teal: 32896,
		thistle: 14204888,
		tomato: 16737095,
		turquoise: 4251856,
		violet: 15631086,
		wheat: 16113331,
		white: 16777215,
		whitesmoke: 16119285,
		yellow: 16776960,
		yellowgreen: 10145074
	};
	define(Color, color, {
		copy(channels) {
			return Object.assign(new this.constructor(), this, channels);
		},
		displayable() {
			return this.rgb().displayable();
		},
		hex: color_formatHex,
		formatHex: color_formatHex,
		formatHex8: color_formatHex8,
		formatHsl: color_formatHsl,
		formatRgb: color_formatRgb,
		toString: color_formatRgb
	});
	define(Rgb, rgb$1, extend(Color, {
		brighter(k) {
			k = k == null ? brighter : Math.pow(brighter, k);
			return new Rgb(this.r * k, this.g * k, this.b * k, this.opacity);
		},
		darker(k) {
			k = k == null ? darker : Math.pow(darker, k);
			return new Rgb(this.r * k, this.g * k, this.b * k, this.opacity);
		},
		rgb() {
			return this;
		},
		clamp() {
			return new Rgb(clampi(this.r), clampi(this.g), clampi(this.b), clampa(this.opacity));
		},
		displayable() {
			return -.5 <= this.r && this.r < 255.5 && -.5 <= this.g && this.g < 255.5 && -.5 <= this.b && this.b < 255.5 && 0 <= this.opacity && this.opacity <= 1;
		},
		hex: rgb_formatHex,
		formatHex: rgb_formatHex,
		formatHex8: rgb_formatHex8,
		formatRgb: rgb_formatRgb,
		toString: rgb_formatRgb
	}));
	define(Hsl, hsl$1, extend(Color, {
		brighter(k) {
			k = k == null ? brighter : Math.pow(brighter, k);
			return new Hsl(this.h, this.s, this.l * k, this.opacity);
		},
		darker(k) {
			k = k == null ? darker : Math.pow(darker, k);
			return new Hsl(this.h, this.s, this.l * k, this.opacity);
		},
		rgb() {
			var h = this.h % 360 + (this.h < 0) * 360, s = isNaN(h) || isNaN(this.s) ? 0 : this.s, l = this.l, m2 = l + (l < .5 ? l : 1 - l) * s, m1 = 2 * l - m2;
			return new Rgb(hsl2rgb(h >= 240 ? h - 240 : h + 120, m1, m2), hsl2rgb(h, m1, m2), hsl2rgb(h < 120 ? h + 240 : h - 120, m1, m2), this.opacity);
		},
		clamp() {
			return new Hsl(clamph(this.h), clampt(this.s), clampt(this.l), clampa(this.opacity));
		},
		displayable() {
			return (0 <= this.s && this.s <= 1 || isNaN(this.s)) && 0 <= this.l && this.l <= 1 && 0 <= this.opacity && this.opacity <= 1;
		},
		formatHsl() {
			const a = clampa(this.opacity);
			return `${a === 1 ? "hsl(" : "hsla("}${clamph(this.h)}, ${clampt(this.s) * 100}%, ${clampt(this.l) * 100}%${a === 1 ? ")" : `, ${a})`}`;
		}
	}));
	radians = Math.PI / 180;
	degrees$1 = 180 / Math.PI;
	K = 18;
	Xn = .96422;
	Yn = 1;
	Zn = .82521;
	t0 = 4 / 29;
	t1 = 6 / 29;
	t2 = 3 * t1 * t1;
	t3 = t1 * t1 * t1;
	define(Lab, lab, extend(Color, {
		brighter(k) {
			return new Lab(this.l + K * (k == null ? 1 : k), this.a, this.b, this.opacity);
		},
		darker(k) {
			return new Lab(this.l - K * (k == null ? 1 : k), this.a, this.b, this.opacity);
		},
		rgb() {
			var y = (this.l + 16) / 116, x = isNaN(this.a) ? y : y + this.a / 500, z = isNaN(this.b) ? y : y - this.b / 200;
			x = Xn * lab2xyz(x);
			y = Yn * lab2xyz(y);
			z = Zn * lab2xyz(z);
			return new Rgb(lrgb2rgb(3.1338561 * x - 1.6168667 * y - .4906146 * z), lrgb2rgb(-.9787684 * x + 1.9161415 * y + .033454 * z), lrgb2rgb(.0719453 * x - .2289914 * y + 1.4052427 * z), this.opacity);
		}
	}));
	define(Hcl, hcl$1, extend(Color, {
		brighter(k) {
			return new Hcl(this.h, this.c, this.l + K * (k == null ? 1 : k), this.opacity);
		},
		darker(k) {
			return new Hcl(this.h, this.c, this.l - K * (k == null ? 1 : k), this.opacity);
		},
		rgb() {
			return hcl2lab(this).rgb();
		}
	}));
	A = -.14861;
	B = 1.78277;
	C = -.29227;
	D = -.90649;
	E = 1.97294;
	ED = E * D;
	EB = E * B;
	BC_DA = B * C - D * A;
	define(Cubehelix, cubehelix$1, extend(Color, {
		brighter(k) {
			k = k == null ? brighter : Math.pow(brighter, k);
			return new Cubehelix(this.h, this.s, this.l * k, this.opacity);
		},
		darker(k) {
			k = k == null ? darker : Math.pow(darker, k);
			return new Cubehelix(this.h, this.s, this.l * k, this.opacity);
		},
		rgb() {
			var h = isNaN(this.h) ? 0 : (this.h + 120) * radians, l = +this.l, a = isNaN(this.s) ? 0 : this.s * l * (1 - l), cosh = Math.cos(h), sinh = Math.sin(h);
			return new Rgb(255 * (l + a * (A * cosh + B * sinh)), 255 * (l + a * (C * cosh + D * sinh)), 255 * (l + a * (E * cosh)), this.opacity);
		}
	}));
}));
function linear(a, d) {
	return function(t) {
		return a + t * d;
	};
}
function exponential(a, b, y) {
	return a = Math.pow(a, y), b = Math.pow(b, y) - a, y = 1 / y, function(t) {
		return Math.pow(a + t * b, y);
	};
}
function hue$1(a, b) {
	var d = b - a;
	return d ? linear(a, d > 180 || d < -180 ? d - 360 * Math.round(d / 360) : d) : constant(isNaN(a) ? b : a);
}
function gamma(y) {
	return (y = +y) === 1 ? nogamma : function(a, b) {
		return b - a ? exponential(a, b, y) : constant(isNaN(a) ? b : a);
	};
}
function nogamma(a, b) {
	var d = b - a;
	return d ? linear(a, d) : constant(isNaN(a) ? b : a);
}
function number(a, b) {
	return a = +a, b = +b, function(t) {
		return a * (1 - t) + b * t;
	};
}
function zero(b) {
	return function() {
		return b;
	};
}
function one(b) {
	return function(t) {
		return b(t) + "";
	};
}
function string(a, b) {
	var bi = reA.lastIndex = reB.lastIndex = 0, am, bm, bs, i = -1, s = [], q = [];
	a = a + "", b = b + "";
	while ((am = reA.exec(a)) && (bm = reB.exec(b))) {
		if ((bs = bm.index) > bi) {
			bs = b.slice(bi, bs);
			if (s[i]) s[i] += bs;
			else s[++i] = bs;
		}
		if ((am = am[0]) === (bm = bm[0])) {
			if (s[i]) s[i] += bm;
			else s[++i] = bm;
		} else {
			s[++i] = null;
			q.push({
				i,
				x: number(am, bm)
			});
		}
		bi = reB.lastIndex;
	}
	if (bi < b.length) {
		bs = b.slice(bi);
		if (s[i]) s[i] += bs;
		else s[++i] = bs;
	}
	return s.length < 2 ? q[0] ? one(q[0].x) : zero(b) : (b = q.length, function(t) {
		for (var i = 0, o; i < b; ++i) s[(o = q[i]).i] = o.x(t);
		return s.join("");
	});
}
function decompose(a, b, c, d, e, f) {
	var scaleX, scaleY, skewX;
	if (scaleX = Math.sqrt(a * a + b * b)) a /= scaleX, b /= scaleX;
	if (skewX = a * c + b * d) c -= a * skewX, d -= b * skewX;
	if (scaleY = Math.sqrt(c * c + d * d)) c /= scaleY, d /= scaleY, skewX /= scaleY;
	if (a * d < b * c) a = -a, b = -b, skewX = -skewX, scaleX = -scaleX;
	return {
		translateX: e,
		translateY: f,
		rotate: Math.atan2(b, a) * degrees,
		skewX: Math.atan(skewX) * degrees,
		scaleX,
		scaleY
	};
}
function parseCss(value) {
	const m = new (typeof DOMMatrix === "function" ? DOMMatrix : WebKitCSSMatrix)(value + "");
	return m.isIdentity ? identity$1 : decompose(m.a, m.b, m.c, m.d, m.e, m.f);
}
function parseSvg(value) {
	if (value == null) return identity$1;
	if (!svgNode) svgNode = document.createElementNS("http://www.w3.org/2000/svg", "g");
	svgNode.setAttribute("transform", value);
	if (!(value = svgNode.transform.baseVal.consolidate())) return identity$1;
	value = value.matrix;
	return decompose(value.a, value.b, value.c, value.d, value.e, value.f);
}
function interpolateTransform(parse, pxComma, pxParen, degParen) {
	function pop(s) {
		return s.length ? s.pop() + " " : "";
	}
	function translate(xa, ya, xb, yb, s, q) {
		if (xa !== xb || ya !== yb) {
			var i = s.push("translate(", null, pxComma, null, pxParen);
			q.push({
				i: i - 4,
				x: number(xa, xb)
			}, {
				i: i - 2,
				x: number(ya, yb)
			});
		} else if (xb || yb) s.push("translate(" + xb + pxComma + yb + pxParen);
	}
	function rotate(a, b, s, q) {
		if (a !== b) {
			if (a - b > 180) b += 360;
			else if (b - a > 180) a += 360;
			q.push({
				i: s.push(pop(s) + "rotate(", null, degParen) - 2,
				x: number(a, b)
			});
		} else if (b) s.push(pop(s) + "rotate(" + b + degParen);
	}
	function skewX(a, b, s, q) {
		if (a !== b) q.push({
			i: s.push(pop(s) + "skewX(", null, degParen) - 2,
			x: number(a, b)
		});
		else if (b) s.push(pop(s) + "skewX(" + b + degParen);
	}
	function scale(xa, ya, xb, yb, s, q) {
		if (xa !== xb || ya !== yb) {
			var i = s.push(pop(s) + "scale(", null, ",", null, ")");
			q.push({
				i: i - 4,
				x: number(xa, xb)
			}, {
				i: i - 2,
				x: number(ya, yb)
			});
		} else if (xb !== 1 || yb !== 1) s.push(pop(s) + "scale(" + xb + "," + yb + ")");
	}
	return function(a, b) {
		var s = [], q = [];
		a = parse(a), b = parse(b);
		translate(a.translateX, a.translateY, b.translateX, b.translateY, s, q);
		rotate(a.rotate, b.rotate, s, q);
		skewX(a.skewX, b.skewX, s, q);
		scale(a.scaleX, a.scaleY, b.scaleX, b.scaleY, s, q);
		a = b = null;
		return function(t) {
			var i = -1, n = q.length, o;
			while (++i < n) s[(o = q[i]).i] = o.x(t);
			return s.join("");
		};
	};
}
function cosh(x) {
	return ((x = Math.exp(x)) + 1 / x) / 2;
}
function sinh(x) {
	return ((x = Math.exp(x)) - 1 / x) / 2;
}
function tanh(x) {
	return ((x = Math.exp(2 * x)) - 1) / (x + 1);
}
function cubehelix(hue) {
	return (function cubehelixGamma(y) {
		y = +y;
		function cubehelix(start, end) {
			var h = hue((start = cubehelix$1(start)).h, (end = cubehelix$1(end)).h), s = nogamma(start.s, end.s), l = nogamma(start.l, end.l), opacity = nogamma(start.opacity, end.opacity);
			return function(t) {
				start.h = h(t);
				start.s = s(t);
				start.l = l(Math.pow(t, y));
				start.opacity = opacity(t);
				return start + "";
			};
		}
		cubehelix.gamma = cubehelixGamma;
		return cubehelix;
	})(1);
}
var constant, rgb, reA, reB, degrees, identity$1, svgNode, interpolateTransformCss, interpolateTransformSvg, epsilon2;
var init_d3_interpolate = __esmMin((() => {
	init_d3_color();
	constant = (x) => () => x;
	rgb = (function rgbGamma(y) {
		var color = gamma(y);
		function rgb(start, end) {
			var r = color((start = rgb$1(start)).r, (end = rgb$1(end)).r), g = color(start.g, end.g), b = color(start.b, end.b), opacity = nogamma(start.opacity, end.opacity);
			return function(t) {
				start.r = r(t);
				start.g = g(t);
				start.b = b(t);
				start.opacity = opacity(t);
				return start + "";
			};
		}
		rgb.gamma = rgbGamma;
		return rgb;
	})(1);
	reA = /[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g;
	reB = new RegExp(reA.source, "g");
	degrees = 180 / Math.PI;
	identity$1 = {
		translateX: 0,
		translateY: 0,
		rotate: 0,
		skewX: 0,
		scaleX: 1,
		scaleY: 1
	};
	interpolateTransformCss = interpolateTransform(parseCss, "px, ", "px)", "deg)");
	interpolateTransformSvg = interpolateTransform(parseSvg, ", ", ")", ")");
	epsilon2 = 1e-12;
	(function zoomRho(rho, rho2, rho4) {
		function zoom(p0, p1) {
			var ux0 = p0[0], uy0 = p0[1], w0 = p0[2], ux1 = p1[0], uy1 = p1[1], w1 = p1[2], dx = ux1 - ux0, dy = uy1 - uy0, d2 = dx * dx + dy * dy, i, S;
			if (d2 < epsilon2) {
				S = Math.log(w1 / w0) / rho;
				i = function(t) {
					return [
						ux0 + t * dx,
						uy0 + t * dy,
						w0 * Math.exp(rho * t * S)
					];
				};
			} else {
				var d1 = Math.sqrt(d2), b0 = (w1 * w1 - w0 * w0 + rho4 * d2) / (2 * w0 * rho2 * d1), b1 = (w1 * w1 - w0 * w0 - rho4 * d2) / (2 * w1 * rho2 * d1), r0 = Math.log(Math.sqrt(b0 * b0 + 1) - b0);
				S = (Math.log(Math.sqrt(b1 * b1 + 1) - b1) - r0) / rho;
				i = function(t) {
					var s = t * S, coshr0 = cosh(r0), u = w0 / (rho2 * d1) * (coshr0 * tanh(rho * s + r0) - sinh(r0));
					return [
						ux0 + u * dx,
						uy0 + u * dy,
						w0 * coshr0 / cosh(rho * s + r0)
					];
				};
			}
			i.duration = Math.abs(S) * 1e3 * rho / Math.SQRT2;
			return i;
		}
		zoom.rho = function(_) {
			var _1 = Math.max(.001, +_), _2 = _1 * _1;
			return zoomRho(_1, _2, _2 * _2);
		};
		return zoom;
	})(Math.SQRT2, 2, 4);
	cubehelix(hue$1);
	cubehelix(nogamma);
}));
// node_modules/d3-timer/dist/d3-timer.mjs
function now() {
	return clockNow || (setFrame(clearNow), clockNow = clock.now() + clockSkew);
}
function clearNow() {
	clockNow = 0;
}
function Timer() {
	this._call = this._time = this._next = null;
}
function timer(callback, delay, time) {
	var t = new Timer();
	t.restart(callback, delay, time);
	return t;
}
function timerFlush() {
	now();
	++frame;
	var t = taskHead, e;
	while (t) {
		if ((e = clockNow - t._time) >= 0) t._call.call(void 0, e);
		t = t._next;
	}
	--frame;
}
function wake() {
	clockNow = (clockLast = clock.now()) + clockSkew;
	frame = timeout$1 = 0;
	try {
		timerFlush();
	} finally {
		frame = 0;
		nap();
		clockNow = 0;
	}
}
function poke() {
	var now = clock.now(), delay = now - clockLast;
	if (delay > pokeDelay) clockSkew -= delay, clockLast = now;
}
function nap() {
	var t0, t1 = taskHead, t2, time = Infinity;
	while (t1) if (t1._call) {
		if (time > t1._time) time = t1._time;
		t0 = t1, t1 = t1._next;
	} else {
		t2 = t1._next, t1._next = null;
		t1 = t0 ? t0._next = t2 : taskHead = t2;
	}
	taskTail = t0;
	sleep(time);
}
function sleep(time) {
	if (frame) return;
	if (timeout$1) timeout$1 = clearTimeout(timeout$1);
	if (time - clockNow > 24) {
		if (time < Infinity) timeout$1 = setTimeout(wake, Math.ceil(time - clock.now() - clockSkew) + 1);
		if (interval$1) interval$1 = clearInterval(interval$1);
	} else {
		if (!interval$1) clockLast = clock.now(), interval$1 = setInterval(poke, pokeDelay);
		frame = 1, setFrame(wake);
	}
}
function timeout(callback, delay, time) {
	var t = new Timer();
	delay = delay == null ? 0 : +delay;
	t.restart((elapsed) => {
		t.stop();
		callback(elapsed + delay);
	}, delay, time);
	return t;
}
var frame, timeout$1, interval$1, pokeDelay, taskHead, taskTail, clockLast, clockNow, clockSkew, clock, setFrame;
var init_d3_timer = __esmMin((() => {
	frame = 0;
	timeout$1 = 0;
	interval$1 = 0;
	pokeDelay = 1e3;
	clockLast = 0;
	clockNow = 0;
	clockSkew = 0;
	clock = typeof performance === "object" && performance.now ? performance : Date;
	setFrame = typeof window === "object" && window.requestAnimationFrame ? window.requestAnimationFrame.bind(window) : function(f) {
		setTimeout(f, 17);
	};
	Timer.prototype = timer.prototype = {
		constructor: Timer,
		restart: function(callback, delay, time) {
			if (typeof callback !== "function") throw new TypeError("callback is not a function");
			time = (time == null ? now() : +time) + (delay == null ? 0 : +delay);
			if (!this._next && taskTail !== this) {
				if (taskTail) taskTail._next = this;
				else taskHead = this;
				taskTail = this;
			}
			this._call = callback;
			this._time = time;
			sleep();
		},
		stop: function() {
			if (this._call) {
				this._call = null;
				this._time = Infinity;
				sleep();
			}
		}
	};
}));
// node_modules/d3-ease/dist/d3-ease.mjs
function cubicInOut(t) {
	return ((t *= 2) <= 1 ? t * t * t : (t -= 2) * t * t + 2) / 2;
}
function tpmt(x) {
	return (Math.pow(2, -10 * x) - .0009765625) * 1.0009775171065494;
}
var exponent, pi, b1, overshoot, tau, amplitude, period;
var init_d3_ease = __esmMin((() => {
	exponent = 3;
	(function custom(e) {
		e = +e;
		function polyIn(t) {
			return Math.pow(t, e);
		}
		polyIn.exponent = custom;
		return polyIn;
	})(exponent);
	(function custom(e) {
		e = +e;
		function polyOut(t) {
			return 1 - Math.pow(1 - t, e);
		}
		polyOut.exponent = custom;
		return polyOut;
	})(exponent);
	(function custom(e) {
		e = +e;
		function polyInOut(t) {
			return ((t *= 2) <= 1 ? Math.pow(t, e) : 2 - Math.pow(2 - t, e)) / 2;
		}
		polyInOut.exponent = custom;
		return polyInOut;
	})(exponent);
	pi = Math.PI;
	pi / 2;
	b1 = 4 / 11;
	1 / b1 / b1;
	overshoot = 1.70158;
	(function custom(s) {
		s = +s;
		function backIn(t) {
			return (t = +t) * t * (s * (t - 1) + t);
		}
		backIn.overshoot = custom;
		return backIn;
	})(overshoot);
	(function custom(s) {
		s = +s;
		function backOut(t) {
			return --t * t * ((t + 1) * s + t) + 1;
		}
		backOut.overshoot = custom;
		return backOut;
	})(overshoot);
	(function custom(s) {
		s = +s;
		function backInOut(t) {
			return ((t *= 2) < 1 ? t * t * ((s + 1) * t - s) : (t -= 2) * t * ((s + 1) * t + s) + 2) / 2;
		}
		backInOut.overshoot = custom;
		return backInOut;
	})(overshoot);
	tau = 2 * Math.PI;
	amplitude = 1;
	period = .3;
	(function custom(a, p) {
		var s = Math.asin(1 / (a = Math.max(1, a))) * (p /= tau);
		function elasticIn(t) {
			return a * tpmt(- --t) * Math.sin((s - t) / p);
		}
		elasticIn.amplitude = function(a) {
			return custom(a, p * tau);
		};
		elasticIn.period = function(p) {
			return custom(a, p);
		};
		return elasticIn;
	})(amplitude, period);
	(function custom(a, p) {
		var s = Math.asin(1 / (a = Math.max(1, a))) * (p /= tau);
		function elasticOut(t) {
			return 1 - a * tpmt(t = +t) * Math.sin((t + s) / p);
		}
		elasticOut.amplitude = function(a) {
			return custom(a, p * tau);
		};
		elasticOut.period = function(p) {
			return custom(a, p);
		};
		return elasticOut;
	})(amplitude, period);
	(function custom(a, p) {
		var s = Math.asin(1 / (a = Math.max(1, a))) * (p /= tau);
		function elasticInOut(t) {
			return ((t = t * 2 - 1) < 0 ? a * tpmt(-t) * Math.sin((s - t) / p) : 2 - a * tpmt(t) * Math.sin((s + t) / p)) / 2;
		}
		elasticInOut.amplitude = function(a) {
			return custom(a, p * tau);
		};
		elasticInOut.period = function(p) {
			return custom(a, p);
		};
		return elasticInOut;
	})(amplitude, period);
}));
// node_modules/d3-transition/dist/d3-transition.mjs
function schedule(node, name, id, index, group, timing) {
	var schedules = node.__transition;
	if (!schedules) node.__transition = {};
	else if (id in schedules) return;
	create(node, id, {
		name,
		index,
		group,
		on: emptyOn,
		tween: emptyTween,
		time: timing.time,
		delay: timing.delay,
		duration: timing.duration,
		ease: timing.ease,
		timer: null,
		state: CREATED
	});
}
function init(node, id) {
	var schedule = get(node, id);
	if (schedule.state > CREATED) throw new Error("too late; already scheduled");
	return schedule;
}
function set(node, id) {
	var schedule = get(node, id);
	if (schedule.state > STARTED) throw new Error("too late; already running");
	return schedule;
}
function get(node, id) {
	var schedule = node.__transition;
	if (!schedule || !(schedule = schedule[id])) throw new Error("transition not found");
	return schedule;
}
function create(node, id, self) {
	var schedules = node.__transition, tween;
	schedules[id] = self;
	self.timer = timer(schedule, 0, self.time);
	function schedule(elapsed) {
		self.state = SCHEDULED;
		self.timer.restart(start, self.delay, self.time);
		if (self.delay <= elapsed) start(elapsed - self.delay);
	}
	function start(elapsed) {
		var i, j, n, o;
		if (self.state !== SCHEDULED) return stop();
		for (i in schedules) {
			o = schedules[i];
			if (o.name !== self.name) continue;
			if (o.state === STARTED) return timeout(start);
			if (o.state === RUNNING) {
				o.state = ENDED;
				o.timer.stop();
				o.on.call("interrupt", node, node.__data__, o.index, o.group);
				delete schedules[i];
			} else if (+i < id) {
				o.state = ENDED;
				o.timer.stop();
				o.on.call("cancel", node, node.__data__, o.index, o.group);
				delete schedules[i];
			}
		}
		timeout(function() {
			if (self.state === STARTED) {
				self.state = RUNNING;
				self.timer.restart(tick, self.delay, self.time);
				tick(elapsed);
			}
		});
		self.state = STARTING;
		self.on.call("start", node, node.__data__, self.index, self.group);
		if (self.state !== STARTING) return;
		self.state = STARTED;
		tween = new Array(n = self.tween.length);
		for (i = 0, j = -1; i < n; ++i) if (o = self.tween[i].value.call(node, node.__data__, self.index, self.group)) tween[++j] = o;
		tween.length = j + 1;
	}
	function tick(elapsed) {
		var t = elapsed < self.duration ? self.ease.call(null, elapsed / self.duration) : (self.timer.restart(stop), self.state = ENDING, 1), i = -1, n = tween.length;
		while (++i < n) tween[i].call(node, t);
		if (self.state === ENDING) {
			self.on.call("end", node, node.__data__, self.index, self.group);
			stop();
		}
	}
	function stop() {
		self.state = ENDED;
		self.timer.stop();
		delete schedules[id];
		for (var i in schedules) return;
		delete node.__transition;
	}
}
function interrupt(node, name) {
	var schedules = node.__transition, schedule, active, empty = true, i;
	if (!schedules) return;
	name = name == null ? null : name + "";
	for (i in schedules) {
		if ((schedule = schedules[i]).name !== name) {
			empty = false;
			continue;
		}
		active = schedule.state > STARTING && schedule.state < ENDING;
		schedule.state = ENDED;
		schedule.timer.stop();
		schedule.on.call(active ? "interrupt" : "cancel", node, node.__data__, schedule.index, schedule.group);
		delete schedules[i];
	}
	if (empty) delete node.__transition;
}
function selection_interrupt(name) {
	return this.each(function() {
		interrupt(this, name);
	});
}
function tweenRemove(id, name) {
	var tween0, tween1;
	return function() {
		var schedule = set(this, id), tween = schedule.tween;
		if (tween !== tween0) {
			tween1 = tween0 = tween;
			for (var i = 0, n = tween1.length; i < n; ++i) if (tween1[i].name === name) {
				tween1 = tween1.slice();
				tween1.splice(i, 1);
				break;
			}
		}
		schedule.tween = tween1;
	};
}
function tweenFunction(id, name, value) {
	var tween0, tween1;
	if (typeof value !== "function") throw new Error();
	return function() {
		var schedule = set(this, id), tween = schedule.tween;
		if (tween !== tween0) {
			tween1 = (tween0 = tween).slice();
			for (var t = {
				name,
				value
			}, i = 0, n = tween1.length; i < n; ++i) if (tween1[i].name === name) {
				tween1[i] = t;
				break;
			}
			if (i === n) tween1.push(t);
		}
		schedule.tween = tween1;
	};
}
function transition_tween(name, value) {
	var id = this._id;
	name += "";
	if (arguments.length < 2) {
		var tween = get(this.node(), id).tween;
		for (var i = 0, n = tween.length, t; i < n; ++i) if ((t = tween[i]).name === name) return t.value;
		return null;
	}
	return this.each((value == null ? tweenRemove : tweenFunction)(id, name, value));
}
function tweenValue(transition, name, value) {
	var id = transition._id;
	transition.each(function() {
		var schedule = set(this, id);
		(schedule.value || (schedule.value = {}))[name] = value.apply(this, arguments);
	});
	return function(node) {
		return get(node, id).value[name];
	};
}
function interpolate(a, b) {
	var c;
	return (typeof b === "number" ? number : b instanceof color ? rgb : (c = color(b)) ? (b = c, rgb) : string)(a, b);
}
function attrRemove(name) {
	return function() {
		this.removeAttribute(name);
	};
}
function attrRemoveNS(fullname) {
	return function() {
		this.removeAttributeNS(fullname.space, fullname.local);
	};
}
function attrConstant(name, interpolate, value1) {
	var string00, string1 = value1 + "", interpolate0;
	return function() {
		var string0 = this.getAttribute(name);
		return string0 === string1 ? null : string0 === string00 ? interpolate0 : interpolate0 = interpolate(string00 = string0, value1);
	};
}
function attrConstantNS(fullname, interpolate, value1) {
	var string00, string1 = value1 + "", interpolate0;
	return function() {
		var string0 = this.getAttributeNS(fullname.space, fullname.local);
		return string0 === string1 ? null : string0 === string00 ? interpolate0 : interpolate0 = interpolate(string00 = string0, value1);
	};
}
function attrFunction(name, interpolate, value) {
	var string00, string10, interpolate0;
	return function() {
		var string0, value1 = value(this), string1;
		if (value1 == null) return void this.removeAttribute(name);
		string0 = this.getAttribute(name);
		string1 = value1 + "";
		return string0 === string1 ? null : string0 === string00 && string1 === string10 ? interpolate0 : (string10 = string1, interpolate0 = interpolate(string00 = string0, value1));
	};
}
function attrFunctionNS(fullname, interpolate, value) {
	var string00, string10, interpolate0;
	return function() {
		var string0, value1 = value(this), string1;
		if (value1 == null) return void this.removeAttributeNS(fullname.space, fullname.local);
		string0 = this.getAttributeNS(fullname.space, fullname.local);
		string1 = value1 + "";
		return string0 === string1 ? null : string0 === string00 && string1 === string10 ? interpolate0 : (string10 = string1, interpolate0 = interpolate(string00 = string0, value1));
	};
}
function transition_attr(name, value) {
	var fullname = namespace(name), i = fullname === "transform" ? interpolateTransformSvg : interpolate;
	return this.attrTween(name, typeof value === "function" ? (fullname.local ? attrFunctionNS : attrFunction)(fullname, i, tweenValue(this, "attr." + name, value)) : value == null ? (fullname.local ? attrRemoveNS : attrRemove)(fullname) : (fullname.local ? attrConstantNS : attrConstant)(fullname, i, value));
}
function attrInterpolate(name, i) {
	return function(t) {
		this.setAttribute(name, i.call(this, t));
	};
}
function attrInterpolateNS(fullname, i) {
	return function(t) {
		this.setAttributeNS(fullname.space, fullname.local, i.call(this, t));
	};
}
function attrTweenNS(fullname, value) {
	var t0, i0;
	function tween() {
		var i = value.apply(this, arguments);
		if (i !== i0) t0 = (i0 = i) && attrInterpolateNS(fullname, i);
		return t0;
	}
	tween._value = value;
	return tween;
}
function attrTween(name, value) {
	var t0, i0;
	function tween() {
		var i = value.apply(this, arguments);
		if (i !== i0) t0 = (i0 = i) && attrInterpolate(name, i);
		return t0;
	}
	tween._value = value;
	return tween;
}
function transition_attrTween(name, value) {
	var key = "attr." + name;
	if (arguments.length < 2) return (key = this.tween(key)) && key._value;
	if (value == null) return this.tween(key, null);
	if (typeof value !== "function") throw new Error();
	var fullname = namespace(name);
	return this.tween(key, (fullname.local ? attrTweenNS : attrTween)(fullname, value));
}
function delayFunction(id, value) {
	return function() {
		init(this, id).delay = +value.apply(this, arguments);
	};
}
function delayConstant(id, value) {
	return value = +value, function() {
		init(this, id).delay = value;
	};
}
function transition_delay(value) {
	var id = this._id;
	return arguments.length ? this.each((typeof value === "function" ? delayFunction : delayConstant)(id, value)) : get(this.node(), id).delay;
}
function durationFunction(id, value) {
	return function() {
		set(this, id).duration = +value.apply(this, arguments);
	};
}
function durationConstant(id, value) {
	return value = +value, function() {
		set(this, id).duration = value;
	};
}
function transition_duration(value) {
	var id = this._id;
	return arguments.length ? this.each((typeof value === "function" ? durationFunction : durationConstant)(id, value)) : get(this.node(), id).duration;
}
function easeConstant(id, value) {
	if (typeof value !== "function") throw new Error();
	return function() {
		set(this, id).ease = value;
	};
}
function transition_ease(value) {
	var id = this._id;
	return arguments.length ? this.each(easeConstant(id, value)) : get(this.node(), id).ease;
}
function easeVarying(id, value) {
	return function() {
		var v = value.apply(this, arguments);
		if (typeof v !== "function") throw new Error();
		set(this, id).ease = v;
	};
}
function transition_easeVarying(value) {
	if (typeof value !== "function") throw new Error();
	return this.each(easeVarying(this._id, value));
}
function transition_filter(match) {
	if (typeof match !== "function") match = matcher(match);
	for (var groups = this._groups, m = groups.length, subgroups = new Array(m), j = 0; j < m; ++j) for (var group = groups[j], n = group.length, subgroup = subgroups[j] = [], node, i = 0; i < n; ++i) if ((node = group[i]) && match.call(node, node.__data__, i, group)) subgroup.push(node);
	return new Transition(subgroups, this._parents, this._name, this._id);
}
function transition_merge(transition) {
	if (transition._id !== this._id) throw new Error();
	for (var groups0 = this._groups, groups1 = transition._groups, m0 = groups0.length, m1 = groups1.length, m = Math.min(m0, m1), merges = new Array(m0), j = 0; j < m; ++j) for (var group0 = groups0[j], group1 = groups1[j], n = group0.length, merge = merges[j] = new Array(n), node, i = 0; i < n; ++i) if (node = group0[i] || group1[i]) merge[i] = node;
	for (; j < m0; ++j) merges[j] = groups0[j];
	return new Transition(merges, this._parents, this._name, this._id);
}
function start(name) {
	return (name + "").trim().split(/^|\s+/).every(function(t) {
		var i = t.indexOf(".");
		if (i >= 0) t = t.slice(0, i);
		return !t || t === "start";
	});
}
function onFunction(id, name, listener) {
	var on0, on1, sit = start(name) ? init : set;
	return function() {
		var schedule = sit(this, id), on = schedule.on;
		if (on !== on0) (on1 = (on0 = on).copy()).on(name, listener);
		schedule.on = on1;
	};
}
function transition_on(name, listener) {
	var id = this._id;
	return arguments.length < 2 ? get(this.node(), id).on.on(name) : this.each(onFunction(id, name, listener));
}
function removeFunction(id) {
	return function() {
		var parent = this.parentNode;
		for (var i in this.__transition) if (+i !== id) return;
		if (parent) parent.removeChild(this);
	};
}
function transition_remove() {
	return this.on("end.remove", removeFunction(this._id));
}
function transition_select(select) {
	var name = this._name, id = this._id;
	if (typeof select !== "function") select = selector(select);
	for (var groups = this._groups, m = groups.length, subgroups = new Array(m), j = 0; j < m; ++j) for (var group = groups[j], n = group.length, subgroup = subgroups[j] = new Array(n), node, subnode, i = 0; i < n; ++i) if ((node = group[i]) && (subnode = select.call(node, node.__data__, i, group))) {
		if ("__data__" in node) subnode.__data__ = node.__data__;
		subgroup[i] = subnode;
		schedule(subgroup[i], name, id, i, subgroup, get(node, id));
	}
	return new Transition(subgroups, this._parents, name, id);
}
function transition_selectAll(select) {
	var name = this._name, id = this._id;
	if (typeof select !== "function") select = selectorAll(select);
	for (var groups = this._groups, m = groups.length, subgroups = [], parents = [], j = 0; j < m; ++j) for (var group = groups[j], n = group.length, node, i = 0; i < n; ++i) if (node = group[i]) {
		for (var children = select.call(node, node.__data__, i, group), child, inherit = get(node, id), k = 0, l = children.length; k < l; ++k) if (child = children[k]) schedule(child, name, id, k, children, inherit);
		subgroups.push(children);
		parents.push(node);
	}
	return new Transition(subgroups, parents, name, id);
}
function transition_selection() {
	return new Selection(this._groups, this._parents);
}
function styleNull(name, interpolate) {
	var string00, string10, interpolate0;
	return function() {
		var string0 = styleValue(this, name), string1 = (this.style.removeProperty(name), styleValue(this, name));
		return string0 === string1 ? null : string0 === string00 && string1 === string10 ? interpolate0 : interpolate0 = interpolate(string00 = string0, string10 = string1);
	};
}
function styleRemove(name) {
	return function() {
		this.style.removeProperty(name);
	};
}
function styleConstant(name, interpolate, value1) {
	var string00, string1 = value1 + "", interpolate0;
	return function() {
		var string0 = styleValue(this, name);
		return string0 === string1 ? null : string0 === string00 ? interpolate0 : interpolate0 = interpolate(string00 = string0, value1);
	};
}
function styleFunction(name, interpolate, value) {
	var string00, string10, interpolate0;
	return function() {
		var string0 = styleValue(this, name), value1 = value(this), string1 = value1 + "";
		if (value1 == null) string1 = value1 = (this.style.removeProperty(name), styleValue(this, name));
		return string0 === string1 ? null : string0 === string00 && string1 === string10 ? interpolate0 : (string10 = string1, interpolate0 = interpolate(string00 = string0, value1));
	};
}
function styleMaybeRemove(id, name) {
	var on0, on1, listener0, key = "style." + name, event = "end." + key, remove;
	return function() {
		var schedule = set(this, id), on = schedule.on, listener = schedule.value[key] == null ? remove || (remove = styleRemove(name)) : void 0;
		if (on !== on0 || listener0 !== listener) (on1 = (on0 = on).copy()).on(event, listener0 = listener);
		schedule.on = on1;
	};
}
function transition_style(name, value, priority) {
	var i = (name += "") === "transform" ? interpolateTransformCss : interpolate;
	return value == null ? this.styleTween(name, styleNull(name, i)).on("end.style." + name, styleRemove(name)) : typeof value === "function" ? this.styleTween(name, styleFunction(name, i, tweenValue(this, "style." + name, value))).each(styleMaybeRemove(this._id, name)) : this.styleTween(name, styleConstant(name, i, value), priority).on("end.style." + name, null);
}
function styleInterpolate(name, i, priority) {
	return function(t) {
		this.style.setProperty(name, i.call(this, t), priority);
	};
}
function styleTween(name, value, priority) {
	var t, i0;
	function tween() {
		var i = value.apply(this, arguments);
		if (i !== i0) t = (i0 = i) && styleInterpolate(name, i, priority);
		return t;
	}
	tween._value = value;
	return tween;
}
function transition_styleTween(name, value, priority) {
	var key = "style." + (name += "");
	if (arguments.length < 2) return (key = this.tween(key)) && key._value;
	if (value == null) return this.tween(key, null);
	if (typeof value !== "function") throw new Error();
	return this.tween(key, styleTween(name, value, priority == null ? "" : priority));
}
function textConstant(value) {
	return function() {
		this.textContent = value;
	};
}
function textFunction(value) {
	return function() {
		var value1 = value(this);
		this.textContent = value1 == null ? "" : value1;
	};
}
function transition_text(value) {
	return this.tween("text", typeof value === "function" ? textFunction(tweenValue(this, "text", value)) : textConstant(value == null ? "" : value + ""));
}
function textInterpolate(i) {
	return function(t) {
		this.textContent = i.call(this, t);
	};
}
function textTween(value) {
	var t0, i0;
	function tween() {
		var i = value.apply(this, arguments);
		if (i !== i0) t0 = (i0 = i) && textInterpolate(i);
		return t0;
	}
	tween._value = value;
	return tween;
}
function transition_textTween(value) {
	var key = "text";
	if (arguments.length < 1) return (key = this.tween(key)) && key._value;
	if (value == null) return this.tween(key, null);
	if (typeof value !== "function") throw new Error();
	return this.tween(key, textTween(value));
}
function transition_transition() {
	var name = this._name, id0 = this._id, id1 = newId();
	for (var groups = this._groups, m = groups.length, j = 0; j < m; ++j) for (var group = groups[j], n = group.length, node, i = 0; i < n; ++i) if (node = group[i]) {
		var inherit = get(node, id0);
		schedule(node, name, id1, i, group, {
			time: inherit.time + inherit.delay + inherit.duration,
			delay: 0,
			duration: inherit.duration,
			ease: inherit.ease
		});
	}
	return new Transition(groups, this._parents, name, id1);
}
function transition_end() {
	var on0, on1, that = this, id = that._id, size = that.size();
	return new Promise(function(resolve, reject) {
		var cancel = { value: reject }, end = { value: function() {
			if (--size === 0) resolve();
		} };
		that.each(function() {
			var schedule = set(this, id), on = schedule.on;
			if (on !== on0) {
				on1 = (on0 = on).copy();
				on1._.cancel.push(cancel);
				on1._.interrupt.push(cancel);
				on1._.end.push(end);
			}
			schedule.on = on1;
		});
		if (size === 0) resolve();
	});
}
function Transition(groups, parents, name, id) {
	this._groups = groups;
	this._parents = parents;
	this._name = name;
	this._id = id;
}
function transition(name) {
	return selection().transition(name);
}
function newId() {
	return ++id;
}
function inherit(node, id) {
	var timing;
	while (!(timing = node.__transition) || !(timing = timing[id])) if (!(node = node.parentNode)) throw new Error(`transition ${id} not found`);
	return timing;
}
function selection_transition(name) {
	var id, timing;
	if (name instanceof Transition) id = name._id, name = name._name;
	else id = newId(), (timing = defaultTiming).time = now(), name = name == null ? null : name + "";
	for (var groups = this._groups, m = groups.length, j = 0; j < m; ++j) for (var group = groups[j], n = group.length, node, i = 0; i < n; ++i) if (node = group[i]) schedule(node, name, id, i, group, timing || inherit(node, id));
	return new Transition(groups, this._parents, name, id);
}
var emptyOn, emptyTween, CREATED, SCHEDULED, STARTING, STARTED, RUNNING, ENDING, ENDED, Selection, id, selection_prototype, defaultTiming;
var init_d3_transition = __esmMin((() => {
	init_d3_selection();
	init_d3_dispatch();
	init_d3_timer();
	init_d3_interpolate();
	init_d3_color();
	init_d3_ease();
	emptyOn = dispatch("start", "end", "cancel", "interrupt");
	emptyTween = [];
	CREATED = 0;
	SCHEDULED = 1;
	STARTING = 2;
	STARTED = 3;
	RUNNING = 4;
	ENDING = 5;
	ENDED = 6;
	Selection = selection.prototype.constructor;
	id = 0;
	selection_prototype = selection.prototype;
	Transition.prototype = transition.prototype = {
		constructor: Transition,
		select: transition_select,
		selectAll: transition_selectAll,
		selectChild: selection_prototype.selectChild,
		selectChildren: selection_prototype.selectChildren,
		filter: transition_filter,
		merge: transition_merge,
		selection: transition_selection,
		transition: transition_transition,
		call: selection_prototype.call,
		nodes: selection_prototype.nodes,
		node: selection_prototype.node,
		size: selection_prototype.size,
		empty: selection_prototype.empty,
		each: selection_prototype.each,
		on: transition_on,
		attr: transition_attr,
		attrTween: transition_attrTween,
		style: transition_style,
		styleTween: transition_styleTween,
		text: transition_text,
		textTween: transition_textTween,
		remove: transition_remove,
		tween: transition_tween,
		delay: transition_delay,
		duration: transition_duration,
		ease: transition_ease,
		easeVarying: transition_easeVarying,
		end: transition_end,
		[Symbol.iterator]: selection_prototype[Symbol.iterator]
	};
	defaultTiming = {
		time: null,
		delay: 0,
		duration: 250,
		ease: cubicInOut
	};
	selection.prototype.interrupt = selection_interrupt;
	selection.prototype.transition = selection_transition;
}));
function type(t) {
	return { type: t };
}
var abs, max, min;
var init_d3_brush = __esmMin((() => {
	init_d3_transition();
	({abs, max, min} = Math);
	["w", "e"].map(type);
	["n", "s"].map(type);
	[
		"n",
		"w",
		"e",
		"s",
		"nw",
		"ne",
		"sw",
		"se"
	].map(type);
}));
// node_modules/d3-path/dist/d3-path.mjs
var init_d3_path = __esmMin((() => {}));
var init_d3_chord = __esmMin((() => {
	Array.prototype.slice;
}));
var init_d3_contour = __esmMin((() => {
	Array.prototype.slice;
}));
// node_modules/d3-delaunay/dist/d3-delaunay.mjs
var init_d3_delaunay = __esmMin((() => {}));
var init_d3_dsv = __esmMin((() => {
	(/* @__PURE__ */ new Date("2019-01-01T00:00")).getHours() || (/* @__PURE__ */ new Date("2019-07-01T00:00")).getHours();
}));
// node_modules/d3-fetch/dist/d3-fetch.mjs
var init_d3_fetch = __esmMin((() => {}));
// node_modules/d3-quadtree/dist/d3-quadtree.mjs
var init_d3_quadtree = __esmMin((() => {}));
var init_d3_force = __esmMin((() => {
	Math.PI * (3 - Math.sqrt(5));
}));
var init_d3_format = __esmMin((() => {
	Array.prototype.map;
}));
// node_modules/d3-geo/dist/d3-geo.mjs
var init_d3_geo = __esmMin((() => {}));
var init_d3_hierarchy = __esmMin((() => {
	(1 + Math.sqrt(5)) / 2;
}));
// node_modules/d3-polygon/dist/d3-polygon.mjs
function contains$1(polygon, point) {
	var n = polygon.length, p = polygon[n - 1], x = point[0], y = point[1], x0 = p[0], y0 = p[1], x1, y1, inside = false;
	for (var i = 0; i < n; ++i) {
		p = polygon[i], x1 = p[0], y1 = p[1];
		if (y1 > y !== y0 > y && x < (x0 - x1) * (y - y1) / (y0 - y1) + x1) inside = !inside;
		x0 = x1, y0 = y1;
	}
	return inside;
}
var init_d3_polygon = __esmMin((() => {}));
// node_modules/d3-random/dist/d3-random.mjs
var init_d3_random = __esmMin((() => {}));
// node_modules/d3-time/dist/d3-time.mjs
var init_d3_time = __esmMin((() => {}));
// node_modules/d3-time-format/dist/d3-time-format.mjs
var init_d3_time_format = __esmMin((() => {}));
// node_modules/d3-scale/dist/d3-scale.mjs
var init_d3_scale = __esmMin((() => {}));
// node_modules/d3-scale-chromatic/dist/d3-scale-chromatic.mjs
var init_d3_scale_chromatic = __esmMin((() => {}));
var init_d3_shape = __esmMin((() => {
	Array.prototype.slice;
}));
// node_modules/d3-zoom/dist/d3-zoom.mjs
function Transform(k, x, y) {
	this.k = k;
	this.x = x;
	this.y = y;
}
function transform(node) {
	while (!node.__zoom) if (!(node = node.parentNode)) return identity;
	return node.__zoom;
}
var identity;
var init_d3_zoom = __esmMin((() => {
	init_d3_transition();
	Transform.prototype = {
		constructor: Transform,
		scale: function(k) {
			return k === 1 ? this : new Transform(this.k * k, this.x, this.y);
		},
		translate: function(x, y) {
			return x === 0 & y === 0 ? this : new Transform(this.k, this.x + this.k * x, this.y + this.k * y);
		},
		apply: function(point) {
			return [point[0] * this.k + this.x, point[1] * this.k + this.y];
		},
		applyX: function(x) {
			return x * this.k + this.x;
		},
		applyY: function(y) {
			return y * this.k + this.y;
		},
		invert: function(location) {
			return [(location[0] - this.x) / this.k, (location[1] - this.y) / this.k];
		},
		invertX: function(x) {
			return (x - this.x) / this.k;
		},
		invertY: function(y) {
			return (y - this.y) / this.k;
		},
		rescaleX: function(x) {
			return x.copy().domain(x.range().map(this.invertX, this).map(x.invert, x));
		},
		rescaleY: function(y) {
			return y.copy().domain(y.range().map(this.invertY, this).map(y.invert, y));
		},
		toString: function() {
			return "translate(" + this.x + "," + this.y + ") scale(" + this.k + ")";
		}
	};
	identity = new Transform(1, 0, 0);
	transform.prototype = Transform.prototype;
}));
// node_modules/d3/dist/d3.mjs
var init_d3 = __esmMin((() => {
	init_d3_array();
	init_d3_axis();
	init_d3_brush();
	init_d3_chord();
	init_d3_color();
	init_d3_contour();
	init_d3_delaunay();
	init_d3_dispatch();
	init_d3_drag();
	init_d3_dsv();
	init_d3_ease();
	init_d3_fetch();
	init_d3_force();
	init_d3_format();
	init_d3_geo();
	init_d3_hierarchy();
	init_d3_interpolate();
	init_d3_path();
	init_d3_polygon();
	init_d3_quadtree();
	init_d3_random();
	init_d3_scale();
	init_d3_scale_chromatic();
	init_d3_selection();
	init_d3_shape();
	init_d3_time();
	init_d3_time_format();
	init_d3_timer();
	init_d3_transition();
	init_d3_zoom();
}));
// src/lib/geo/side.ts
/**
* Inside an odd number of rings. Straight edges in degrees: with edges of a few kilometres this differs from great
* circles by metres, and is the planar test of the library (d3-polygon), 50 times faster than the spherical one.
*/
function contains(rings, [lon, lat]) {
	let inside = false;
	for (const ring of rings) if (contains$1(ring, [lon, lat])) inside = !inside;
	return inside;
}
function side(at, reach) {
	if (!contains(reach.ukraine, at)) return "outside";
	return contains(reach.controlled, at) ? "russian-held" : "government-held";
}
/**
* Inside Ukraine, or in a neighbour's border district: the first-level districts of PL, SK, HU and RO that adjoin
* Ukraine, and Moldova without the territory that its government does not hold.
*/
function placement$1(at, reach) {
	const found = side(at, reach);
	if (found !== "outside") return {
		allowed: true,
		country: "ukr",
		side: found
	};
	const base = reach.bases.find(({ rings }) => contains(rings, at));
	if (base) return {
		allowed: true,
		country: base.country,
		side: "outside"
	};
	return {
		allowed: false,
		reason: contains(reach.russia, at) ? "russia" : "elsewhere"
	};
}
/** All rings of an area, outer rings and holes alike. */
function ringsOf(geometry) {
	return (geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat()).map((ring) => ring.map(([lon = NaN, lat = NaN]) => [lon, lat]));
}
var init_side = __esmMin((() => {
	init_d3();
}));
// src/lib/geo/distance.ts
/** Prepares lines or rings (degrees) for distance queries. Edges without length are dropped. */
function greatCircles(lines) {
	const edges = [];
	for (const line of lines) {
		let start;
		for (const point of line) {
			const end = unitVector(point);
			const edge = start && edgeBetween(start, end);
			if (edge) edges.push(edge);
			start = end;
		}
	}
	return {
		lines,
		edges
	};
}
/** Distance in km from a point to the nearest point of the lines; Infinity if there are none. */
function distanceToLineKm(at, line) {
	const [x, y, z] = unitVector(at);
	let nearestCos = -Infinity;
	for (const { ax, ay, az, tx, ty, tz, cos, sin } of line.edges) {
		const u = x * ax + y * ay + z * az;
		const v = x * tx + y * ty + z * tz;
		const distanceCos = v >= 0 && u * sin >= v * cos ? Math.sqrt(u * u + v * v) : Math.max(u, u * cos + v * sin);
		if (distanceCos > nearestCos) nearestCos = distanceCos;
	}
	return nearestCos === -Infinity ? Infinity : EARTH_RADIUS_KM * Math.acos(Math.min(1, nearestCos));
}
/**
* Distance in km to fire: to the nearest point of Russia or of territory under Russian control, 0 inside them.
* Belarus is not counted; Kaliningrad is (from the west of Ukraine it is the nearest part of Russia).
*/
function distanceToFireKm(at, reach) {
	if (contains(reach.controlled, at) || contains(reach.russia, at)) return 0;
	return distanceToLineKm(at, reach.fireEdge);
}
function unitVector([lon, lat]) {
	const lambda = lon * Math.PI / 180;
	const phi = lat * Math.PI / 180;
	return [
		Math.cos(phi) * Math.cos(lambda),
		Math.cos(phi) * Math.sin(lambda),
		Math.sin(phi)
	];
}
function edgeBetween([ax, ay, az], [bx, by, bz]) {
	const nx = ay * bz - az * by;
	const ny = az * bx - ax * bz;
	const nz = ax * by - ay * bx;
	const sin = Math.hypot(nx, ny, nz);
	if (sin === 0) return void 0;
	return {
		ax,
		ay,
		az,
		tx: (ny * az - nz * ay) / sin,
		ty: (nz * ax - nx * az) / sin,
		tz: (nx * ay - ny * ax) / sin,
		cos: ax * bx + ay * by + az * bz,
		sin
	};
}
var EARTH_RADIUS_KM;
var init_distance = __esmMin((() => {
	init_side();
	EARTH_RADIUS_KM = 6371.0088;
}));
// node_modules/topojson-client/src/identity.js
function identity_default(x) {
	return x;
}
var init_identity = __esmMin((() => {}));
// node_modules/topojson-client/src/transform.js
function transform_default(transform) {
	if (transform == null) return identity_default;
	var x0, y0, kx = transform.scale[0], ky = transform.scale[1], dx = transform.translate[0], dy = transform.translate[1];
	return function(input, i) {
		if (!i) x0 = y0 = 0;
		var j = 2, n = input.length, output = new Array(n);
		output[0] = (x0 += input[0]) * kx + dx;
		output[1] = (y0 += input[1]) * ky + dy;
		while (j < n) output[j] = input[j], ++j;
		return output;
	};
}
var init_transform = __esmMin((() => {
	init_identity();
}));
// node_modules/topojson-client/src/reverse.js
function reverse_default(array, n) {
	var t, j = array.length, i = j - n;
	while (i < --j) t = array[i], array[i++] = array[j], array[j] = t;
}
var init_reverse = __esmMin((() => {}));
// node_modules/topojson-client/src/feature.js
function feature_default(topology, o) {
	if (typeof o === "string") o = topology.objects[o];
	return o.type === "GeometryCollection" ? {
		type: "FeatureCollection",
		features: o.geometries.map(function(o) {
			return feature(topology, o);
		})
	} : feature(topology, o);
}
function feature(topology, o) {
	var id = o.id, bbox = o.bbox, properties = o.properties == null ? {} : o.properties, geometry = object(topology, o);
	return id == null && bbox == null ? {
		type: "Feature",
		properties,
		geometry
	} : bbox == null ? {
		type: "Feature",
		id,
		properties,
		geometry
	} : {
		type: "Feature",
		id,
		bbox,
		properties,
		geometry
	};
}
function object(topology, o) {
	var transformPoint = transform_default(topology.transform), arcs = topology.arcs;
	function arc(i, points) {
		if (points.length) points.pop();
		for (var a = arcs[i < 0 ? ~i : i], k = 0, n = a.length; k < n; ++k) points.push(transformPoint(a[k], k));
		if (i < 0) reverse_default(points, n);
	}
	function point(p) {
		return transformPoint(p);
	}
	function line(arcs) {
		var points = [];
		for (var i = 0, n = arcs.length; i < n; ++i) arc(arcs[i], points);
		if (points.length < 2) points.push(points[0]);
		return points;
	}
	function ring(arcs) {
		var points = line(arcs);
		while (points.length < 4) points.push(points[0]);
		return points;
	}
	function polygon(arcs) {
		return arcs.map(ring);
	}
	function geometry(o) {
		var type = o.type, coordinates;
		switch (type) {
			case "GeometryCollection": return {
				type,
				geometries: o.geometries.map(geometry)
			};
			case "Point":
				coordinates = point(o.coordinates);
				break;
			case "MultiPoint":
				coordinates = o.coordinates.map(point);
				break;
			case "LineString":
				coordinates = line(o.arcs);
				break;
			case "MultiLineString":
				coordinates = o.arcs.map(line);
				break;
			case "Polygon":
				coordinates = polygon(o.arcs);
				break;
			case "MultiPolygon":
				coordinates = o.arcs.map(polygon);
				break;
			default: return null;
		}
		return {
			type,
			coordinates
		};
	}
	return geometry(o);
}
var init_feature = __esmMin((() => {
	init_reverse();
	init_transform();
}));
// node_modules/topojson-client/src/index.js
var init_src = __esmMin((() => {
	init_transform();
	init_feature();
	init_identity();
}));
// src/lib/geo/reach.ts
/**
* Reads data/geo/reach.json: TopoJSON with the layers line, ukraine, controlled, russia and bases.
* @throws Error naming the layer that is missing or not of the expected kind.
*/
function decodeReach(json) {
	const line = layer(json, "line").features[0]?.geometry;
	if (line?.type !== "LineString") throw wrong("line", "a LineString", line?.type);
	const controlled = areaRings(json, "controlled");
	const russia = areaRings(json, "russia");
	const linePoints = line.coordinates.map(([lon = NaN, lat = NaN]) => [lon, lat]);
	return {
		lineOfContact: greatCircles([linePoints]),
		fireEdge: greatCircles([
			linePoints,
			...controlled,
			...russia
		]),
		ukraine: areaRings(json, "ukraine"),
		controlled,
		russia,
		bases: layer(json, "bases").features.map(({ geometry, properties }) => {
			const country = BASE_COUNTRIES.find((code) => code.toUpperCase() === properties.iso3);
			if (!country) throw wrong("bases", `one of ${BASE_COUNTRIES.join(", ")}`, properties.iso3);
			return {
				country,
				rings: areaRingsOf(geometry, "bases")
			};
		})
	};
}
function areaRings(json, name) {
	return layer(json, name).features.flatMap(({ geometry }) => areaRingsOf(geometry, name));
}
function areaRingsOf(geometry, name) {
	if (geometry.type === "Polygon" || geometry.type === "MultiPolygon") return ringsOf(geometry);
	throw wrong(name, "a Polygon or MultiPolygon", geometry.type);
}
function layer(json, name) {
	const topology = json;
	const object = topology?.objects?.[name];
	if (!topology?.arcs || object?.type !== "GeometryCollection" || object.geometries.length === 0) throw wrong(name, "a GeometryCollection", object?.type ?? void 0);
	return feature_default(topology, object);
}
function wrong(name, expected, found = "nothing") {
	return /* @__PURE__ */ new Error(`reach.json, layer ${name}: expected ${expected}, found ${found}`);
}
var BASE_COUNTRIES;
var init_reach = __esmMin((() => {
	init_src();
	init_distance();
	init_side();
	BASE_COUNTRIES = [
		"pol",
		"svk",
		"hun",
		"rou",
		"mda"
	];
}));
// src/lib/scenario/measure.ts
var measure_exports = /* @__PURE__ */ __exportAll({
	placement: () => placement,
	site: () => site
});
function site(at) {
	return {
		lineKm: distanceToLineKm(at, reach.lineOfContact),
		fireKm: distanceToFireKm(at, reach),
		side: side(at, reach)
	};
}
function placement(at) {
	return placement$1(at, reach);
}
var reach;
var init_measure = __esmMin((() => {
	init_reach$1();
	init_distance();
	init_reach();
	init_side();
	reach = decodeReach(reach_default);
}));
// src/lib/scenario/terrain.ts
/** Knows how places are measured on the shipped geometry, and remembers what it measured. Knows no scenario. */
var measures;
var loading;
/** What was found at points, forgotten as a whole when it has grown too large. Numbers are quicker to look up than text. */
var Remembered = class {
	#byLongitude = /* @__PURE__ */ new Map();
	#size = 0;
	get([lon, lat]) {
		return this.#byLongitude.get(lon)?.get(lat);
	}
	set([lon, lat], value) {
		if (this.#size++ >= remembered) {
			this.#byLongitude.clear();
			this.#size = 1;
		}
		let line = this.#byLongitude.get(lon);
		if (line === void 0) this.#byLongitude.set(lon, line = /* @__PURE__ */ new Map());
		line.set(lat, value);
	}
};
var remembered = 2e3;
var fixed = new Remembered();
for (const [key, site] of Object.entries(sites)) fixed.set(key.split(",").map(Number), site);
var measured = new Remembered();
var standing = new Remembered();
/**
* Fetches the geometry. The places of the presets are known without it; any other point needs it.
* Can be called as often as one likes.
*/
function loadReach() {
	loading ??= Promise.resolve().then(() => (init_measure(), measure_exports)).then((module) => {
		measures = module;
	});
	return loading;
}
/**
* Distances (km) and side of a point.
* @throws Error for a point that is not known beforehand while {@link loadReach} has not ended.
*/
var terrain = (at) => {
	const before = fixed.get(at) ?? measured.get(at);
	if (before !== void 0) return before;
	const site = loaded().site(at);
	measured.set(at, site);
	return site;
};
/** Whether and why troops may be placed at a point. @throws Error while {@link loadReach} has not ended. */
function placementOf(at) {
	return loaded().placement(at);
}
/** Whether a point is one of those that need no geometry; troops may stand at each of them. */
function isKnown(at) {
	return fixed.get(at) !== void 0;
}
/** Whether troops may stand at a point; remembered, since the same places come again and again. @throws as {@link placementOf} */
function mayStand(at) {
	if (isKnown(at)) return true;
	const before = standing.get(at);
	if (before !== void 0) return before;
	const { allowed } = placementOf(at);
	standing.set(at, allowed);
	return allowed;
}
function loaded() {
	if (measures === void 0) throw new Error("a place is measured before loadReach() has ended");
	return measures;
}
// src/lib/scenario/release.ts
/** Knows what a released version of the model offers for ever: reading its links, computing them, naming its outputs. It is bundled as it stands by `npm run release`. */
/** Every output of a result as rows, in the order of the page. */
function rows(result) {
	return reportRows(result, groupIds);
}
export { answer, defaultPreset, equal, isKnown, loadReach, mayStand, presetIds, presetScenario, readLink, rows, run, sweep, terrain, version, writeLink, writeReadableLink };
