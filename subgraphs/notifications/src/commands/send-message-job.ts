import { z } from 'zod';

export const sendMessageJob = { name: 'notifications.send-message', schema: z.object({ messageId: z.string() }) };
