export const Slack = () => <svg />;
