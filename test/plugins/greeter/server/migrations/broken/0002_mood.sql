-- Expand: the code of 1.0.0 goes on working on this schema.
alter table p_greeter.greetings add column mood text not null default 'plain';
