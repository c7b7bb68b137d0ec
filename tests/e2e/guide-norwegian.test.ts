// The guide in Norwegian, both countries.
import { testEveryWay } from './guide-walk.ts';

testEveryWay('nb');
