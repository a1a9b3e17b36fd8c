-- Rows of a forwarder of many years, for CustomerLoad: H2 only. Statements end with ; at the end of a line.
-- ${customers}, ${mails} and ${reps} are numbers. Products of primes stand for chance: every fill is the same.

-- Two hundred people in teams of ten. Each has a mailbox, which is paused, as no server answers.
insert into person (username, display_name, roles, team, zone, active, password_hash, created_at)
    select 'load.rep' || x, 'Rep ' || x, case when mod(x, 10) = 9 then 'REP,MANAGER' else 'REP' end, 'Load' || x / 10,
        'Asia/Shanghai', true, '-', current_timestamp
    from system_range(0, ${reps} - 1) as r(x)
    where not exists (select 1 from person where username = 'load.rep' || x);
insert into mailbox (id, owner, address, protocol, host, port, security, username, secret, include_folders,
        exclude_folders, paused, created_at)
    select x + 1, 'load.rep' || x, 'rep' || x || '@forwarder.example', 'imap', '127.0.0.1', 1, 'none', 'rep' || x, '-',
        '', '', true, current_timestamp
    from system_range(0, ${reps} - 1) as r(x);
alter table mailbox alter column id restart with 100000;

-- Each rep looks after the same number of customers; nobody after every hundredth. Every hundredth and its
-- neighbour are one firm with two files.
insert into customer (id, name, name_zh, owner, backup, team, status, industry, source, credit_grade, payment_terms, version)
    select x,
        array['Nordwind', 'Hansa', 'Golden Bridge', 'Pearl River', 'Sunrise', 'Atlas', 'Evergold', 'Baltic', 'Orient',
            'Delta', 'Summit', 'Harbour', 'Lotus', 'Falcon', 'Vertex'][1 + mod((x - mod(x, 100) / 99) / 7, 15)] || ' '
        || array['Furniture', 'Textiles', 'Machinery', 'Foods', 'Chemicals', 'Toys', 'Garments', 'Electronics', 'Steel',
            'Timber', 'Ceramics', 'Solar', 'Plastics'][1 + mod((x - mod(x, 100) / 99) / 3, 13)] || ' '
        || (x - mod(x, 100) / 99)
        || array[' GmbH', ' Co., Ltd.', ' Inc.', ' B.V.', ' Trading Ltd'][1 + mod(x, 5)],
        case when mod(x, 2) = 0 then '客户' || x || '贸易有限公司' else '' end,
        case when mod(x, 100) = 50 then '' else 'load.rep' || mod(x, ${reps}) end,
        case when mod(x, 4) = 0 then 'load.rep' || mod(x + 1, ${reps}) else '' end,
        case when mod(x, 100) = 50 then '' else 'Load' || mod(x, ${reps}) / 10 end,
        array['ACTIVE', 'PROSPECT', 'ACTIVE', 'INACTIVE', 'PROSPECT'][1 + mod(x / 7, 5)],
        'Industry ' || mod(x, 20), 'Fair', 'B', '30 days', 3
    from system_range(1, ${customers}) as r(x);
alter table customer alter column id restart with 10000000;
insert into customer_alias (customer_id, alias) select x, 'Firm ' || x || ' Group' from system_range(1, ${customers}) as r(x);
insert into customer_alias (customer_id, alias) select x * 3, '客户' || x * 3 from system_range(1, ${customers} / 3) as r(x);
insert into customer_domain (domain, customer_id)
    select 'firm' || x || '.example', x from system_range(1, ${customers}) as r(x);
insert into customer_domain (domain, customer_id)
    select 'firm' || x * 3 || '-cn.example', x * 3 from system_range(1, ${customers} / 3) as r(x);
insert into customer_contact (address, name, customer_id, phone, role)
    select array['jo', 'anna', 'li.wei'][k] || '@firm' || x || '.example', array['Jo', 'Anna', '李伟'][k] || ' ' || x, x,
        '+49 40 ' || (10000000 + x * 3 + k), array['Purchasing', '', 'Logistics'][k]
    from system_range(1, ${customers}) as r(x) cross join system_range(1, 3) as s(k);
insert into customer_tag (customer_id, tag) select x, 'tag' || mod(x, 40) from system_range(1, ${customers}) as r(x);
insert into customer_tag (customer_id, tag) select x * 10, 'key account' from system_range(1, ${customers} / 10) as r(x);
insert into customer_address (customer_id, kind, address)
    select x, 'OFFICE', 'Am Hafen ' || x || ', 20457 Hamburg' from system_range(1, ${customers}) as r(x);
insert into customer_change (customer_id, version, field, was, is_now, made_by, made_at)
    select 1 + mod(x, ${customers}), 1 + x / ${customers}, array['industry', 'status', 'owner'][1 + mod(x, 3)], 'Old', 'New',
        'load.rep' || mod(x, ${reps}), dateadd('minute', -mod(x * 15485863, 1576800), current_timestamp)
    from system_range(1, ${customers} * 3) as r(x);
insert into customer_change (customer_id, version, field, was, is_now, made_by, made_at)
    select 1 + mod(x, 3), 4 + x / 3, 'tags', 'Old', 'New', 'load.rep' || mod(x, 3),
        dateadd('minute', -mod(x * 15485863, 1576800), current_timestamp)
    from system_range(1, ${customers} / 20) as r(x);
insert into customer_note (customer_id, note, made_by, made_at)
    select 1 + mod(x, ${customers}), 'Called them about the next season ' || x, 'load.rep' || mod(x, ${reps}),
        dateadd('minute', -mod(x * 104729, 1576800), current_timestamp)
    from system_range(1, ${customers} * 2) as r(x);

-- Of all mails: whose, with whom, in which conversation, when. Three customers have a twentieth of all mails each, in
-- conversations of twenty; of the others a few have much and most have little. Three years, in the order of arrival
-- give or take ten days.
create table load_mail as
    select x, customer, thread, case when x3 < 1 then 'load.rep' || mod(customer + 7, ${reps})
            else 'load.rep' || mod(customer + case when customer < 4 then mod(x / 20, 4) else 0 end, ${reps}) end as rep,
        dateadd('minute', mod(x, 20) * 90 - (${mails} - x) * 1576800 / ${mails} - mod(thread * 15485863, 14400), current_timestamp)
            as sent,
        array['INBOUND', 'OUTBOUND', 'INBOUND'][1 + mod(x, 3)] as direction
    from (select x, mod(x / 3, 10) as x3,
            case when mod(x / 60, 20) < 3 then 1 + mod(x / 60, 20)
                else 4 + cast(floor((${customers} - 4) * power(cast(mod(x / 3 * 7919, 1000003) as double precision) / 1000003, 4)) as bigint)
                end as customer,
            case when mod(x / 60, 20) < 3 then x / 20 else 1000000000 + x / 3 end as thread
        from system_range(1, ${mails}) as r(x)) as m;
alter table load_mail alter column x set not null;
alter table load_mail add primary key (x);

-- Archived copies without the archive's files: their places are below 1, where no reader of the log looks.
set referential_integrity false;
insert into arrival (seq, message_id, mailbox_id, folder_id, uid_validity, uid, internal_date, flags, duplicate)
    select -x, x, 1 + cast(substring(rep, 9) as bigint), 1 + cast(substring(rep, 9) as bigint), 1, x, sent, '', false
    from load_mail;
set referential_integrity true;
insert into mail_copy (message_id, mail_id) select x, x from load_mail;
insert into mail (id, message_id, body_hash, thread_key, subject, from_name, from_address, sent_at, direction, automatic,
        size, customer_id, rep, details, revision)
    select x, 'm' || x || '@firm' || customer || '.example', 'h' || x, 't' || thread, 'Rates Shanghai Hamburg ' || thread,
        'Jo ' || customer, case when direction = 'OUTBOUND' then rep || '@forwarder.example'
            else 'jo@firm' || customer || '.example' end,
        sent, direction, false, 5000, customer, rep,
        '{"to":[{"name":"Anna","address":"anna@firm' || customer || '.example"}],"cc":[],"files":[],"links":[],"rates":[],'
        || '"problems":[]}', x
    from load_mail;
insert into customer_mail (mail_id, customer_id, thread_key, sent_at, rep)
    select x, customer, 't' || thread, sent, rep from load_mail;
insert into sender_mail (mail_id, address, rep, inbound)
    select x, array['jo', 'anna', 'li.wei'][1 + mod(x, 3)] || '@firm' || customer || '.example', rep, direction = 'INBOUND'
    from load_mail;

-- Quotes, one a mail: of a tenth the same lane, of the others a few lanes have much.
create table load_quote as
    select x, customer, thread, rep, sent, direction as way,
        case when mod(x * 31, 10) = 0 then 'CNSHA' else array['CNSHA', 'CNNGB', 'CNSZX', 'CNTAO', 'VNSGN', 'CNXMN', 'CNDLC',
            'CNTSN', 'CNCAN', 'HKHKG', 'KRPUS', 'TWKHH', 'THLCH', 'INNSA', 'SGSIN', 'IDJKT', 'MYPKG', 'TRIST', 'DEHAM',
            'ITGOA'][1 + cast(floor(20 * power(cast(mod(x * 104729, 1000003) as double precision) / 1000003, 2)) as int)] end as pol,
        case when mod(x * 31, 10) = 0 then 'DEHAM' else array['NLRTM', 'DEHAM', 'USLAX', 'BEANR', 'GBFXT', 'SAJED', 'BRSSZ',
            'FRLEH', 'ESVLC', 'MXZLO', 'TZDAR', 'USNYC', 'AEJEA', 'PLGDN', 'ITGOA', 'ESBCN', 'USSAV', 'CAVAN', 'AUSYD',
            'NZAKL', 'ZADUR', 'KEMBA', 'NGAPP', 'EGPSD', 'ILASH', 'GRPIR', 'SIKOP', 'HRRJK', 'SEGOT', 'DKAAR', 'NOOSL',
            'FIHEL', 'EETLL', 'LVRIX', 'LTKLJ', 'PTLIS', 'IEDUB', 'CLSAI', 'PECLL', 'COBUN'][1 + cast(floor(40
                * power(cast(mod(x * 1299709, 1000003) as double precision) / 1000003, 2)) as int)] end as pod,
        array['40HQ', '40HQ', '20GP', '40GP', '40HQ', '20GP', '40RF', '40HQ'][1 + mod(x * 7, 8)] as equipment,
        array['MSCU', 'COSU', 'CMDU', 'MAEU', 'ONEY', 'HLCU', 'EGLV', 'OOLU', 'YMLU', 'HDMU', 'ZIMU']
            [1 + cast(floor(11 * power(cast(mod(x * 32452843, 1000003) as double precision) / 1000003, 1.5)) as int)] as carrier,
        array['sold', 'bought', 'sold', 'bought', 'sold', 'sold', 'bought', 'sold', 'bought', 'target']
            [1 + mod(x * 3, 10)] as direction,
        case when mod(x, 12) = 0 then 'EUR' when mod(x, 25) = 0 then 'CNY' else 'USD' end as currency,
        800 + mod(x * 37, 2600) as amount
    from load_mail;
alter table load_quote alter column x set not null;
alter table load_quote add primary key (x);
insert into quote (id, origin, direction, status, review, version, revision, customer_id, rep, party, carrier, pol, pod,
        equipment, charge, currency, amount, valid_from, valid_to, free_time_days, remind_on, quoted_at, mail_id,
        message_id, source_end, doubts, doubtful)
    select x, 'mail', direction, array['read', 'sent', 'sent', 'accepted', 'read', 'lost', 'sent', 'read', 'negotiating',
            'sent', 'read', 'rejected'][1 + mod(x / 2, 12)],
        case when mod(x, 5) < 2 then 'OPEN' else 'DONE' end, 1 + mod(x, 10) / 9, 1 + mod(x, 10) / 9, customer, rep,
        case when direction = 'bought' then 'Agent ' || mod(x, 2003) else '' end, carrier, pol, pod, equipment, 'O/F',
        currency, amount, cast(sent as date), cast(dateadd('day', 14 + mod(x, 30), sent) as date),
        case when mod(x, 3) = 0 then 14 end, case when mod(x, 100) = 1 then cast(dateadd('day', 3, sent) as date) end, sent,
        x, 'm' || x || '@firm' || customer || '.example', 10, case when mod(x, 20) = 3 then 'amount' else '' end,
        mod(x, 20) = 3
    from load_quote;
alter table quote alter column id restart with 10000000;
insert into quote_party (party) select 'Agent ' || x from system_range(0, 2002) as r(x);
insert into quote_line (quote_id, position, charge, unit, currency, amount)
    select x, 1, 'O/F', 'CNTR', currency, amount from load_quote;
insert into quote_line (quote_id, position, charge, unit, currency, amount)
    select x, k, array['THC', 'DOC'][k - 1], 'CNTR', currency, 100 + k
    from load_quote cross join system_range(2, 3) as s(k) where mod(x, 3) = 0;
insert into quote_reading (mail_id, position, quote_id, revision, echo, series, thread_key, party_price, lane_price,
        quoted_at, details)
    select x, 0, x, 1, false, direction || '|' || rep || '|customer:' || customer || '|' || pol || '|' || pod || '|'
        || equipment || '|' || carrier || '|1', 't' || thread, 'customer:' || customer || '|' || equipment || ' ' || currency
        || ' ' || amount || '.00', pol || '|' || pod || '|' || equipment || ' ' || currency || ' ' || amount || '.00', sent,
        '{"source":{"mailId":' || x || ',"messageId":"m' || x || '@firm' || customer || '.example","threadKey":"t' || thread
        || '","part":0,"spans":[{"start":0,"end":10}]},"position":0,"direction":"' || upper(direction)
        || '","told":{"author":"jo@firm' || customer || '.example","authorName":"Jo","party":"","partyKey":"customer:'
        || customer || '","rep":"' || rep || '","customerId":' || customer || '},"offer":{"carrier":"' || carrier
        || '","pol":"' || pol || '","pod":"' || pod || '","via":null,"equipment":"' || equipment
        || '","lines":[{"charge":"O/F","unit":"CNTR","currency":"' || currency || '","amount":' || amount
        || '}],"validFrom":null,"validTo":null,"freeTimeDays":null,"transitDays":null,"includes":[],"excludes":[]},'
        || '"quotedAt":"' || formatdatetime(sent, 'yyyy-MM-dd''T''HH:mm:ss''Z''', 'en', 'UTC')
        || '","option":1,"copied":false,"doubts":[]}'
    from load_quote;
insert into quote_change (quote_id, version, field, was, is_now, made_by, mail_id, made_at)
    select x * 5, 2, 'validTo', '', '2026-11-30', 'load.rep' || mod(x, ${reps}), null, current_timestamp
    from system_range(1, ${mails} / 5) as r(x);

-- What customers write of.
insert into customer_topic (mail_id, customer_id, kind, topic) select x, customer, 'lane', pol || '-' || pod from load_quote;
insert into customer_topic (mail_id, customer_id, kind, topic) select x, customer, 'equipment', equipment from load_quote;
insert into customer_topic (mail_id, customer_id, kind, topic)
    select x, customer, 'cargo', array['furniture', 'toys', 'garments', 'machinery', 'tiles', 'solar panels']
        [1 + mod(customer + x / 3, 6)] from load_quote where mod(x, 3) = 0;
insert into customer_topic_count (customer_id, kind, topic, mails)
    select customer_id, kind, topic, count(*) from customer_topic group by customer_id, kind, topic;

-- Who asks for prices: every third mail, answered by the next one.
insert into enquiry_said (mail_id, thread_key, sent_at, kind, rep, customer_id, party, subject, pol, pod, equipment)
    select x, 't' || thread, sent, array['ASK', 'PRICE', 'ANSWER'][1 + mod(x, 3)], rep, customer, 'Jo', 'Rates', pol, pod,
        equipment from load_quote;
insert into enquiry (mail_id, thread_key, asked_at, rep, customer_id, party, subject, pol, pod, equipment, answer_mail_id,
        answered_at, quote_mail_id, quoted_at)
    select x, 't' || thread, sent, rep, customer, 'Jo ' || customer || ' <jo@firm' || customer || '.example>',
        'Rates Shanghai Hamburg ' || thread, pol, pod, equipment, case when mod(x, 10) < 8 then x + 1 end,
        case when mod(x, 10) < 8 then dateadd('minute', 200, sent) end, case when mod(x, 10) < 6 then x + 1 end,
        case when mod(x, 10) < 6 then dateadd('minute', 400, sent) end
    from load_quote where mod(x, 3) = 0 and mod(x / 3, 5) < 3;
-- The program finds the price of each when it starts.
insert into enquiry_due (mail_id) select mail_id from enquiry;

-- How much mail each rep has with whom; a twentieth as many firms as mails are no customers yet.
insert into sender (address, rep, domain, name, mails, inbound, last_at)
    select s.address, s.rep, substring(s.address, locate('@', s.address) + 1), 'Jo', count(*),
        sum(case when s.inbound then 1 else 0 end), max(m.sent)
    from sender_mail s join load_mail m on m.x = s.mail_id group by s.address, s.rep;
insert into sender (address, rep, domain, name, mails, inbound, last_at)
    select array['info', 'li'][k] || '@unknown' || x || '.example', 'load.rep' || mod(x + j, ${reps}),
        'unknown' || x || '.example', 'New ' || x, 1 + mod(x * 7919, 90), mod(x, 40),
        dateadd('minute', -mod(x * 15485863, 1576800), current_timestamp)
    from system_range(1, ${mails} / 20) as r(x) cross join system_range(1, 2) as s(k) cross join system_range(0, 1) as t(j);
insert into sender_domain (domain, rep, proposed, telling, mails, inbound, last_at, state)
    select domain, rep, max(name) || ' Trading', true, sum(mails), sum(inbound), max(last_at),
        case when domain like 'unknown%' then 'UNKNOWN' else 'CUSTOMER' end
    from sender group by domain, rep;
insert into sender_domain (domain, rep, proposed, telling, mails, inbound, last_at, state)
    select domain, '', max(proposed), true, sum(mails), sum(inbound), max(last_at), max(state)
    from sender_domain group by domain;

drop table load_quote;
drop table load_mail;
