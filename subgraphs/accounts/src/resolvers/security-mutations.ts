import { ids } from '@stoa/kernel/ids.ts';
import { changeEmail } from '../commands/change-email.ts';
import { changePassword } from '../commands/change-password.ts';
import { confirmTotp } from '../commands/confirm-totp.ts';
import { dismissAlert } from '../commands/dismiss-alert.ts';
import { endOtherSessions, endSession } from '../commands/end-sessions.ts';
import { enrollTotp } from '../commands/enroll-totp.ts';
import { registerPasskey } from '../commands/register-passkey.ts';
import { removePasskey, removeTotp } from '../commands/remove-factor.ts';
import { renewRecoveryCodes } from '../commands/renew-recovery-codes.ts';
import { requestPasswordReset } from '../commands/request-password-reset.ts';
import { resetPassword } from '../commands/reset-password.ts';
import { signInWithPasskey } from '../commands/sign-in-with-passkey.ts';
import { startPasskeyRegistration, startPasskeySignIn } from '../commands/start-passkey.ts';
import { alertId } from '../domain/ids.ts';
import type { MutationResolvers } from '../generated/types.ts';
import { answer } from './answer.ts';
import { originOf } from './origin.ts';

export const securityMutations = {
  async passwordChange(_, { input: { newPassword } }, context) {
    return answer('user', await changePassword(context, context.viewer, { newPassword, from: originOf(context) }));
  },

  async passwordResetRequest(_, { input: { email } }, context) {
    const { ip, locale } = context.caller;
    return answer('accepted', await requestPasswordReset(context, { email, locale, ip }));
  },

  async passwordReset(_, { input }, context) {
    return answer('user', await resetPassword(context, { ...input, from: originOf(context) }));
  },

  async emailChange(_, { input: { newEmail } }, context) {
    return answer('accepted', await changeEmail(context, context.viewer, newEmail));
  },

  async totpEnroll(_, { input }, context) {
    return answer('enrollment', await enrollTotp(context, context.viewer, input?.label ?? null));
  },

  async totpConfirm(_, { input: { code } }, context) {
    const result = await confirmTotp(context, context.viewer, { code, from: originOf(context) });
    return answer('recoveryCodes', 'kind' in result ? result : result.recoveryCodes);
  },

  async totpRemove(_, __, context) {
    return answer('removed', await removeTotp(context, context.viewer, originOf(context)));
  },

  async recoveryCodesRenew(_, __, context) {
    const result = await renewRecoveryCodes(context, context.viewer, originOf(context));
    return answer('recoveryCodes', 'kind' in result ? result : result.recoveryCodes);
  },

  async passkeyRegisterStart(_, { input }, context) {
    return answer(
      'options',
      await startPasskeyRegistration(context, context.viewer, input?.authenticatorAttachment ?? null),
    );
  },

  async passkeyRegisterFinish(_, { input }, context) {
    const result = await registerPasskey(context, context.viewer, { ...input, from: originOf(context) });
    if ('kind' in result) return { recoveryCodes: null, ...answer('passkey', result) };
    return { ...result, userErrors: [] };
  },

  async passkeySignInStart(_, __, context) {
    return answer('options', await startPasskeySignIn(context));
  },

  async passkeySignInFinish(_, { input: { response } }, context) {
    return answer('tokens', await signInWithPasskey(context, response, originOf(context)));
  },

  async passkeyRemove(_, { input }, context) {
    const id = ids.passkey.decode(input.passkeyId);
    return answer('removed', await removePasskey(context, context.viewer, id, originOf(context)));
  },

  async sessionRevoke(_, { input: { sessionId } }, context) {
    return answer('revoked', await endSession(context, context.viewer, ids.session.decode(sessionId)));
  },

  async sessionsRevoke(_, { input }, context) {
    return answer('revoked', await endOtherSessions(context, context.viewer, input.includeCurrent ?? false));
  },

  async securityAlertDismiss(_, { input }, context) {
    return answer('alert', await dismissAlert(context, context.viewer, alertId.decode(input.alertId)));
  },
} satisfies MutationResolvers;
