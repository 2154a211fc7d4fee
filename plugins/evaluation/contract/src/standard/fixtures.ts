import type { FixtureInputs } from './wording.ts'

/** What must come out of the rubric with its own policies; every engine that runs it has to agree. */
export const fixtures: FixtureInputs = [
  { part: 'A11.a', facts: { 'act.party_qualified_count': 4 }, judges: { good_effect: true }, points: 3 },
  { part: 'A11.a', facts: { 'act.party_qualified_count': 4 }, judges: { good_effect: false }, points: 2 },
  { part: 'A11.a', facts: { 'act.party_qualified_count': 9 }, judges: { good_effect: false }, points: 2 },
  { part: 'A11.a', facts: { 'act.party_qualified_count': 3 }, judges: { good_effect: true }, points: 2 },
  { part: 'A11.a', facts: { 'act.party_qualified_count': 2 }, points: 1 },
  { part: 'A11.a', facts: { 'act.party_qualified_count': 1 }, points: 0 },
  {
    part: 'A17.b',
    facts: { 'emg.mechanisms_complete': true, 'emg.effective_records': 2, 'gov.purchase_contracts': 1 },
    points: 3,
  },
  {
    part: 'A17.b',
    facts: { 'emg.mechanisms_complete': true, 'emg.effective_records': 0, 'gov.purchase_contracts': 1 },
    points: 2,
  },
  {
    part: 'A17.b',
    facts: { 'emg.mechanisms_complete': false, 'emg.effective_records': 0, 'gov.purchase_contracts': 0 },
    points: 0,
  },
  { part: 'A25.a', facts: { 'partner.qualified': 1 }, points: 1 },
  { part: 'A25.a', facts: { 'partner.qualified': 5 }, points: 2 },
  { part: 'A25.b', facts: { 'partner.verified_value_cny': 9999 }, points: 0 },
  { part: 'A25.b', facts: { 'partner.verified_value_cny': 25000 }, points: 2 },
  { part: 'A25.b', facts: { 'partner.verified_value_cny': 30000 }, points: 3 },
  { part: 'A25.b', facts: { 'partner.verified_value_cny': 900000 }, points: 3 },
  {
    part: 'A05.b',
    facts: {
      'oc.established': false,
      'oc.eligible': true,
      'oc.substitute_body': true,
      'oc.director_is_member': true,
    },
    points: 0,
  },
  {
    part: 'A05.b',
    facts: {
      'oc.established': false,
      'oc.eligible': false,
      'oc.substitute_body': true,
      'oc.director_is_member': true,
    },
    points: 1,
  },
  {
    part: 'A05.c',
    facts: {
      'oc.established': true,
      'oc.eligible': true,
      'oc.substitute_body': false,
      'oc.member_party_share': 0.5,
    },
    points: 1,
  },
  {
    part: 'A05.c',
    facts: {
      'oc.established': true,
      'oc.eligible': true,
      'oc.substitute_body': false,
      'oc.member_party_share': 0.49,
    },
    points: 0,
  },
  { part: 'A10.d', facts: { 'prop.total': 6, 'prop.chain_complete_ratio': 1 }, points: 5 },
  { part: 'A10.d', facts: { 'prop.total': 6, 'prop.chain_complete_ratio': 0.83 }, points: 0 },
  { part: 'A10.d', facts: { 'prop.total': 0, 'prop.chain_complete_ratio': 0 }, points: 0 },
  {
    part: 'A18.b',
    facts: { 'safety.ebike_pass': true, 'safety.charging_pass': true, 'safety.firelane_pass': false },
    points: 0,
  },
  {
    part: 'A03.b',
    facts: { 'party.industry_submissions_done': 3, 'party.industry_submissions_due': 3 },
    points: 1,
  },
  {
    part: 'A03.b',
    facts: { 'party.industry_submissions_done': 0, 'party.industry_submissions_due': 0 },
    points: 0,
  },
  {
    part: 'A26.a',
    facts: { 'vol.team_exists': true, 'vol.sessions': 14, 'vol.active_months': 10 },
    suggests: 'marked',
  },
  {
    part: 'A26.a',
    facts: { 'vol.team_exists': true, 'vol.sessions': 5, 'vol.active_months': 4 },
    suggests: 'ordinary',
  },
  {
    part: 'A26.a',
    facts: { 'vol.team_exists': false, 'vol.sessions': 0, 'vol.active_months': 0 },
    suggests: 'none',
  },
  {
    part: 'A01.a',
    facts: {
      'party.info_updates_in_window': 1,
      'party.info_required_fields_ratio': 0.8,
      'party.info_error_count': 2,
    },
    suggests: 'partial',
  },
]
