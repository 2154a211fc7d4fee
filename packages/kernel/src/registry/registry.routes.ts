import { defineRoutes } from '../http/routes.ts'
import { createBuilding } from './create-building.ts'
import { createPerson } from './create-person.ts'
import { createUnit } from './create-unit.ts'
import { editHousehold } from './edit-household.ts'
import { endRelation } from './end-relation.ts'
import { erasePerson } from './erase-person.ts'
import { findAcrossEstates, listEstateCounts } from './estates.ts'
import { getPerson } from './get-person.ts'
import { getUnit } from './get-unit.ts'
import { giveConsent } from './give-consent.ts'
import { listPersons } from './list-persons.ts'
import { listUnits } from './list-units.ts'
import { mergeBuildings } from './merge-buildings.ts'
import { mergePersons } from './merge-persons.ts'
import { mergeUnits } from './merge-units.ts'
import { getMyHousehold } from './my-household.ts'
import { renameBuilding } from './rename-building.ts'
import { renameUnit } from './rename-unit.ts'
import { revealPerson } from './reveal-person.ts'
import { setBuildingHeads } from './set-building-heads.ts'
import { setPoliticalStatus } from './set-political-status.ts'
import { startRelation } from './start-relation.ts'
import { getUnitTree } from './unit-tree.ts'
import { updatePerson } from './update-person.ts'
import { updateUnit } from './update-unit.ts'
import { withdrawConsent } from './withdraw-consent.ts'

export const registryRoutes = defineRoutes((r) => {
  r.get('/buildings/tree', getUnitTree, 'Buildings with entrances and counts')
  r.post('/buildings', createBuilding, 'Add a building')
  r.post('/buildings/{id}/rename', renameBuilding, 'Rename a building and its units')
  r.post('/buildings/{id}/merge', mergeBuildings, 'Merge a building into another')
  r.put('/buildings/{id}/heads', setBuildingHeads, 'Appoint building heads')
  r.get('/units', listUnits, 'Units by place, owner or phone tail')
  r.post('/units', createUnit, 'Add a unit')
  r.get('/units/{id}', getUnit, 'A unit with people, household, parking and former names')
  r.patch('/units/{id}', updateUnit, 'Change what a unit is like')
  r.post('/units/{id}/rename', renameUnit, 'Correct where a unit stands')
  r.post('/units/{id}/merge', mergeUnits, 'Merge a unit into another')
  r.put('/units/{unitId}/household', editHousehold, 'Say who lives together in a unit')
  r.post('/units/{unitId}/relations', startRelation, 'Bind a person to a unit')
  r.post('/relations/{id}/end', endRelation, 'End a relation')
  r.get('/persons', listPersons, 'Persons, masked')
  r.post('/persons', createPerson, 'Add a person')
  r.get('/persons/{id}', getPerson, 'A person with relations over time')
  r.patch('/persons/{id}', updatePerson, 'Change a person')
  r.post('/persons/{id}/merge', mergePersons, 'Merge a person into another')
  r.post('/persons/{id}/erase', erasePerson, 'Erase a person on their request')
  r.post('/persons/{id}/reveal', revealPerson, 'Show phones or ID number for a purpose')
  r.post('/persons/{personId}/consents', giveConsent, 'Record a consent')
  r.post('/persons/{personId}/consents/withdraw', withdrawConsent, 'Withdraw a consent')
  r.put('/persons/{personId}/political-status', setPoliticalStatus, 'Keep a political status, with consent')
  r.get('/my/household', getMyHousehold, 'The actor’s own units and household')
  r.get('/registry/estates', listEstateCounts, 'Registry counts of a group’s estates')
  r.get('/registry/find', findAcrossEstates, 'Find a unit across a group’s estates')
})
