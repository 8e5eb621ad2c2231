-- What the steps of a saga did, each time that they did it.
create table deed (seen bigint generated always as identity primary key, saga text not null, what text not null);
