-- What a customer was quoted on a lane; also whether an enquiry was quoted.
create index quote_by_customer_lane on quote (customer_id, pol, pod, quoted_at, id);
