import { Tabs } from '../parts/tabs.tsx';
import { useWords } from '../words/words.tsx';
import { Adjustments, Reconciliations } from './money-controls.tsx';
import { Deposits } from './money-deposits.tsx';
import { Month } from './money-month.tsx';
import { Withdrawals } from './money-withdrawals.tsx';
import { Proposals } from './proposals.tsx';
import { TrialBalance } from './trial-balance.tsx';

const MoneyScreen = () => {
  const { words } = useWords();
  const { money, screens } = words;
  const permission = 'finance.read';
  return (
    <Tabs
      title={screens.money}
      path="/money"
      tabs={[
        {
          id: 'withdrawals',
          name: money.withdrawals,
          permission,
          content: <Withdrawals />,
        },
        { id: 'deposits', name: money.deposits, permission, content: <Deposits /> },
        { id: 'proposals', name: money.proposals, permission: 'proposals.decide', content: <Proposals /> },
        {
          id: 'adjustments',
          name: money.adjustments,
          permission,
          content: <Adjustments />,
        },
        { id: 'reconciliations', name: money.reconciliations, permission, content: <Reconciliations /> },
        { id: 'balance', name: money.balance, permission, content: <TrialBalance /> },
        { id: 'month', name: money.month, permission, content: <Month /> },
      ]}
    />
  );
};

export default MoneyScreen;
