import { finishSocialSignIn } from '../commands/finish-social-sign-in.ts';
import { refreshTokens } from '../commands/refresh-tokens.ts';
import { signIn } from '../commands/sign-in.ts';
import { signInWithFactor } from '../commands/sign-in-with-factor.ts';
import { signOut } from '../commands/sign-out.ts';
import { signUp } from '../commands/sign-up.ts';
import { startSocialSignIn } from '../commands/start-social-sign-in.ts';
import { stepUp } from '../commands/step-up.ts';
import { verifyEmail } from '../commands/verify-email.ts';
import type { MutationResolvers } from '../generated/types.ts';
import { answer } from './answer.ts';
import { originOf } from './origin.ts';
import { signedIn } from './signed-in.ts';

export const signInMutations = {
  async accountSignUp(_, { input: { name = null, locale, marketingConsent, ...input } }, context) {
    const { ip, locale: spoken } = context.caller;
    const given = { ...input, name, locale: locale ?? spoken, marketingConsent: marketingConsent ?? false, ip };
    return answer('accepted', await signUp(context, given));
  },

  async emailVerify(_, { input: { token } }, context) {
    return answer('user', await verifyEmail(context, token, originOf(context)));
  },

  async accountSignIn(_, { input }, context) {
    return signedIn(await signIn(context, { ...input, from: originOf(context) }));
  },

  async mfaSignIn(_, { input: { challengeToken, ...factor } }, context) {
    return answer('tokens', await signInWithFactor(context, { challengeToken, factor, from: originOf(context) }));
  },

  async accountSignOut(_, { input }, context) {
    return answer('signedOut', await signOut(context, context.viewer, input?.refreshToken ?? null));
  },

  async tokenRefresh(_, { input: { refreshToken } }, context) {
    return answer('tokens', await refreshTokens(context, refreshToken, originOf(context)));
  },

  async accountStepUp(_, { input }, context) {
    return answer('accessToken', await stepUp(context, context.viewer, input));
  },

  async socialSignInStart(_, { input }, context) {
    return answer('start', await startSocialSignIn(context, input));
  },

  async socialSignInFinish(_, { input: { iss = null, ...input } }, context) {
    const { locale } = context.caller;
    return signedIn(await finishSocialSignIn(context, { ...input, iss, locale, from: originOf(context) }));
  },
} satisfies MutationResolvers;
