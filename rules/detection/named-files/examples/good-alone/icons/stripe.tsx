export const Stripe = () => <svg />;
