import { alertId } from '../domain/ids.ts';
import type { SecurityAlertResolvers } from '../generated/types.ts';

export const SecurityAlert: SecurityAlertResolvers = { id: ({ id }) => alertId.encode(id), ipAddress: ({ ip }) => ip };
