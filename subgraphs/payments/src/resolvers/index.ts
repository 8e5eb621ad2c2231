import { AmountDiffers } from './AmountDiffers.ts';
import { CurrencyDiffers } from './CurrencyDiffers.ts';
import { Dispute } from './Dispute.ts';
import { ExchangeRate } from './ExchangeRate.ts';
import { FraudReview } from './FraudReview.ts';
import { GiftCard } from './GiftCard.ts';
import { MissingHere } from './MissingHere.ts';
import { MissingThere } from './MissingThere.ts';
import { MoneyEntry } from './MoneyEntry.ts';
import { MoneyTransaction } from './MoneyTransaction.ts';
import { Mutation } from './Mutation.ts';
import { Order } from './Order.ts';
import { Payment } from './Payment.ts';
import { PaymentPart } from './PaymentPart.ts';
import { Query } from './Query.ts';
import { ReconciliationDifference } from './ReconciliationDifference.ts';
import { Refund } from './Refund.ts';
import { SavedPaymentMethod } from './SavedPaymentMethod.ts';
import { Viewer } from './Viewer.ts';

export const resolvers = {
  AmountDiffers,
  CurrencyDiffers,
  Dispute,
  ExchangeRate,
  FraudReview,
  GiftCard,
  MissingHere,
  MissingThere,
  MoneyEntry,
  MoneyTransaction,
  Mutation,
  Order,
  Payment,
  PaymentPart,
  Query,
  ReconciliationDifference,
  Refund,
  SavedPaymentMethod,
  Viewer,
};
