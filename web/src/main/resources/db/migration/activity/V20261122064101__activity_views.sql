-- For those who use their own BI tool: stable names over tables that may change. Documented on the page of definitions.
create view activity_daily as
  select rep, sent_on as worked_on,
    count(*) filter (where side = 'IN' and customer_id is not null) as messages_in,
    count(*) filter (where side = 'OUT' and customer_id is not null) as messages_out,
    count(distinct case when side = 'OUT' then customer_id end) as customers_contacted,
    count(distinct case when side in ('IN', 'OUT') and customer_id is not null then thread_key end) as conversations,
    count(*) filter (where opens) as conversations_opened,
    count(*) filter (where answers <> 0) as answers,
    count(*) filter (where first_answer) as first_answers,
    sum(case when answers <> 0 then minutes end) as answer_minutes,
    count(*) filter (where quoted) as quotes_sent,
    count(*) filter (where late) as after_hours,
    count(*) filter (where side = 'AUTOMATIC' and customer_id is not null) as automatic_messages,
    count(*) filter (where side = 'INTERNAL' and customer_id is not null) as internal_messages
  from activity_fact group by rep, sent_on;

create view activity_answers as
  select mail_id, rep, customer_id, sent_at, sent_on as worked_on, answers as question_mail_id, minutes, first_answer
  from activity_fact where answers <> 0;

create view activity_unanswered as
  select rep, customer_id, since, mail_id, last_mail_id, mails, thread_key as conversation
  from activity_waiting where state = 'WAITING';
