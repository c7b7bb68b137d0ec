// The guide in Danish, both countries.
import { testEveryWay } from './guide-walk.ts';

testEveryWay('da');
